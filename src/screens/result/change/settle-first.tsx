import { useTranslation } from 'react-i18next';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import { usePlaying } from '../play/playing.ts';
import change from './change.module.css';
import { useChangeWords } from './change-words.ts';
import { OutcomeList } from './outcome-list.tsx';
import { outcomesOf, type Unknown } from './outcomes.ts';
import { TryButton } from './try-button.tsx';
import { WhomToAsk } from './whom-to-ask.tsx';

type SettleFirstProps = {
  readonly unknown: Unknown;
  /** Who stands first as shown. */
  readonly now: readonly ScenarioId[];
  /** How many answers are open. */
  readonly among: number;
};

/** The open answer that would tell the most: what it would do, whom to ask, and a way to give it here. */
export function SettleFirst({ unknown, now, among }: SettleFirstProps) {
  const { t } = useTranslation(['change', 'questions']);
  const words = useChangeWords();
  const playing = usePlaying();
  const { question, answers, whileOthersOpen } = unknown;
  return (
    <div className={change['first']}>
      <p className={change['soft']}>{t('unknown.first')}</p>
      <h4>{t(`questions:${question}.title`)}</h4>
      {among > 1 && <p className={change['soft']}>{t('unknown.firstWhy')}</p>}
      {!whileOthersOpen && <p>{t('unknown.onlyTogether')}</p>}
      <OutcomeList question={question} outcomes={outcomesOf(unknown, now)} offerSingles={false} />
      <WhomToAsk question={question} />
      {playing && (
        <div className={change['settle']}>
          <span>{t('unknown.settle')}</span>
          {answers
            .filter(({ answer }) => answer.length === 1)
            .map(({ answer }) => (
              <TryButton key={answer.join()} answers={{ [question]: answer }}>
                {t('tryAnswer', { answer: words.answer(question, answer) })}
              </TryButton>
            ))}
        </div>
      )}
    </div>
  );
}
