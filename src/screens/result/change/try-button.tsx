import type { ReactNode } from 'react';
import type { Answers } from '../../../engine/answers.ts';
import { usePlaying } from '../play/playing.ts';
import change from './change.module.css';

type TryButtonProps = {
  /** What it gives instead of today's answers. */
  readonly answers: Answers;
  readonly children: ReactNode;
};

/** Plays some answers. Absent where nothing can be played with. */
export function TryButton({ answers, children }: TryButtonProps) {
  const playing = usePlaying();
  if (!playing) return null;
  return (
    <button type="button" className={change['try']} onClick={() => playing.tryAnswers(answers)}>
      {children}
    </button>
  );
}
