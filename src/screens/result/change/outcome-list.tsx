import { useTranslation } from 'react-i18next';
import change from './change.module.css';
import { useChangeWords } from './change-words.ts';
import type { Outcome } from './outcomes.ts';
import { TryButton } from './try-button.tsx';

/** Answers named in a sentence; the others are counted. */
const NAMED = 3;

type OutcomeListProps = {
  readonly question: string;
  readonly outcomes: readonly Outcome[];
  /** False where the options are offered beside, one by one. */
  readonly offerSingles?: boolean;
};

/** What the answers to an open question would do, a sentence each, with what plays those that change something. */
export function OutcomeList({ question, outcomes, offerSingles = true }: OutcomeListProps) {
  const { t, i18n } = useTranslation(['change', 'scenarios']);
  const words = useChangeWords();
  const or = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  const and = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const said = ({ kind, scenarios, answers }: Outcome) => {
    const named = or.format(namedAmong(answers).map((one) => words.answer(question, one)));
    const more = answers.length - namedAmong(answers).length;
    const names = scenarios.map((id) => t(`scenarios:${id}.name`));
    return t(`unknown.${kind}`, {
      answers: more > 0 ? t('unknown.andMore', { answers: named, count: more }) : named,
      scenario: names.join(),
      scenarios: (kind === 'still' ? or : and).format(names),
    });
  };
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

/** Those of the fewest options, a few. */
function namedAmong(answers: Outcome['answers']): Outcome['answers'] {
  const fewest = Math.min(...answers.map(({ length }) => length));
  return answers.filter(({ length }) => length === fewest).slice(0, NAMED);
}
