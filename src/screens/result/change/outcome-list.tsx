import { useTranslation } from 'react-i18next';
import change from './change.module.css';
import { changeWords } from './change-words.ts';
import { namedAmong, outcomeWords } from './outcome-words.ts';
import type { Outcome } from './outcomes.ts';
import { TryButton } from './try-button.tsx';

type OutcomeListProps = {
  readonly question: string;
  readonly outcomes: readonly Outcome[];
  /** False where the options are offered beside, one by one. */
  readonly offerSingles?: boolean;
};

/** What the answers to an open question would do, a sentence each, with what plays those that change something. */
export function OutcomeList({ question, outcomes, offerSingles = true }: OutcomeListProps) {
  const { t, i18n } = useTranslation(['change', 'questions', 'scenarios']);
  const words = changeWords(i18n);
  const said = outcomeWords(i18n, question);
  return outcomes.map((outcome) => (
    <div key={`${outcome.kind} ${outcome.scenarios.join()}`} className={change['outcome']}>
      <p>{said(outcome)}</p>
      {CHANGING.includes(outcome.kind) &&
        namedAmong(outcome.answers)
          .filter((answer) => offerSingles || answer.length > 1)
          .map((answer) => (
            <TryButton key={answer.join()} answers={{ [question]: answer }}>
              {t('tryAnswer', { answer: words.answer(question, answer) })}
            </TryButton>
          ))}
    </div>
  ));
}

const CHANGING: readonly Outcome['kind'][] = ['becomes', 'alonePlace', 'tied'];
