import { createContext, useContext } from 'react';
import type { Answer, Answers } from '../../../engine/answers.ts';
import type { ActorId } from '../../../rulebook/shapes.ts';

/** What the reader plays with on the result, and how. */
export type Playing = {
  /** The reader's own answers, which wait untouched. */
  readonly own: Answers;
  /** Answers given instead of one's own; none when nothing is changed. */
  readonly changed: Answers;
  /** The actor who weighs at least as much as every other. */
  readonly priority: ActorId | null;
  /** Findings switched off, by reference. */
  readonly off: readonly string[];
  /** Plays some answers, on top of what is played already, and shows the ranking that they give. */
  readonly tryAnswers: (answers: Answers) => void;
  readonly change: (question: string, answer: Answer) => void;
  readonly favour: (actor: ActorId | null) => void;
  /** Switches findings off, or on again. */
  readonly count: (findings: readonly string[], counted: boolean) => void;
  /** Back to one's own answers. */
  readonly stop: () => void;
};

/** Null where nothing can be played with. */
export const PlayingContext = createContext<Playing | null>(null);

export const usePlaying = (): Playing | null => useContext(PlayingContext);
