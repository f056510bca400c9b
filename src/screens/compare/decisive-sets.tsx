import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import { answerRows } from '../../engine/compare/differing-answers.ts';
import type { ComparedResult } from './compared-result.ts';
import { useGivenWords } from './use-given-words.ts';
import styles from './ways-and-actions.module.css';

/** So many ways are shown at once. */
const SHOWN = 3;
/** So many in all: there may be hundreds, and each is some lines of paper. */
const MOST = 10;

type DecisiveSetsProps = {
  /** Questions whose answers are taken together, from the other result. */
  readonly sets: readonly (readonly string[])[];
  readonly other: ComparedResult;
  /** What the other is called. */
  readonly to: string;
  /** Who stands first in it. */
  readonly scenarios: string;
};

/** The smallest sets of answers that do it: a few at once, others in a fold; and how many are left out, if any. */
export function DecisiveSets({ sets, other, to, scenarios }: DecisiveSetsProps) {
  const { t } = useTranslation('compare');
  const rest = sets.slice(SHOWN, MOST);
  return (
    <>
      <p className={styles['ways']}>{t('decisive.sets', { to, scenarios, count: sets.length })}</p>
      <Sets sets={sets.slice(0, SHOWN)} other={other} first={sets.length > 1 ? 1 : null} />
      {rest.length > 0 && (
        <Fold summary={t('decisive.others', { count: rest.length })}>
          <Sets sets={rest} other={other} first={SHOWN + 1} />
          {sets.length > MOST && <p>{t('decisive.left', { count: sets.length - MOST })}</p>}
        </Fold>
      )}
    </>
  );
}

type SetsProps = Pick<DecisiveSetsProps, 'sets' | 'other'> & {
  /** The number of the first one; null for the only one. */
  readonly first: number | null;
};

/** Each way under its number: one of them is enough. */
function Sets({ sets, other, first }: SetsProps) {
  const { t } = useTranslation(['compare', 'questions']);
  const say = useGivenWords();
  const rows = answerRows([other]);
  const answer = (question: string) =>
    t('decisive.answer', {
      question: t(`questions:${question}.short`),
      answer: say(question, rows.find((row) => row.question === question)?.given[0]),
    });
  return (
    <ul className={styles['items']}>
      {sets.map((set, index) => (
        <li key={set.join()}>
          {first !== null && <p className={styles['way']}>{t('decisive.way', { number: first + index })}</p>}
          {set.map((question, at) => (
            <span key={question} className={styles['answer']}>
              {at === 0 ? answer(question) : t('decisive.and', { answer: answer(question) })}{' '}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
