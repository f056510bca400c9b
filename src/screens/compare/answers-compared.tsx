import { useTranslation } from 'react-i18next';
import { FigureTable } from '../../charts/figure-table.tsx';
import { Fold } from '../../components/fold.tsx';
import { shareRulebook } from '../../engine/compare/compared.ts';
import { type AnswerRow, answerRows } from '../../engine/compare/differing-answers.ts';
import { type Explained, explainedBy } from '../../engine/compare/explained.ts';
import type { Pair } from '../../engine/compare/pairs.ts';
import own from './answers-compared.module.css';
import styles from './compare.module.css';
import { type ComparedResult, useNames } from './compared-result.ts';
import { LeftOut } from './left-out.tsx';
import { useGivenWords } from './use-given-words.ts';
import { WhatExplains } from './what-explains.tsx';

type AnswersComparedProps = {
  readonly results: readonly ComparedResult[];
  /** None where differences cannot be weighed. */
  readonly pairs: readonly Pair[];
};

/** What explains another first place comes first; within the same, the order asked. */
const weightOf = ({ alone, together, order }: Explained): number =>
  [alone.length > 0, together.length > 0, order, true].indexOf(true);

/** The answers that differ, decisive ones first and said so; those in common in a fold. */
export function AnswersCompared({ results, pairs }: AnswersComparedProps) {
  const { t } = useTranslation(['compare', 'questions']);
  const say = useGivenWords();
  const weighed = pairs.length > 0;
  const rows = answerRows(results);
  const same = rows.filter(({ differs }) => !differs);
  const differing = rows
    .filter(({ differs }) => differs)
    .map((row) => ({ row, explained: weighed ? explainedBy(pairs, row.question) : null }))
    .sort((a, b) => (a.explained && b.explained ? weightOf(a.explained) - weightOf(b.explained) : 0));
  return (
    <section
      className={`${styles['section']} ${styles['tabled']} ${own['answers']}`}
      aria-labelledby="answers-compared-title"
    >
      <h2 id="answers-compared-title">{t('answers.title')}</h2>
      {differing.some(({ explained }) => explained && weightOf(explained) < 2) && <p>{t('answers.decisive')}</p>}
      {differing.length === 0 ? <p>{t('answers.none')}</p> : <Differing results={results} rows={differing} />}
      {shareRulebook(results) && <LeftOut results={results} />}
      {same.length > 0 && (
        <Fold summary={t('answers.same', { count: same.length })}>
          <p className={styles['onPaper']}>{t('answers.common', { count: same.length })}</p>
          <dl className={own['same']}>
            {same.map(({ question, given: [first] }) => (
              <div key={question}>
                <dt>{t(`questions:${question}.short`)}</dt>
                <dd>{say(question, first)}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      )}
    </section>
  );
}

type DifferingProps = {
  readonly results: readonly ComparedResult[];
  readonly rows: readonly { readonly row: AnswerRow; readonly explained: Explained | null }[];
};

function Differing({ results, rows }: DifferingProps) {
  const { t } = useTranslation(['compare', 'questions']);
  const names = useNames(results);
  const say = useGivenWords();
  const weighed = rows.some(({ explained }) => explained);
  return (
    <FigureTable
      even
      caption={t(weighed ? 'answers.captionWeighed' : 'answers.caption')}
      head={t('answers.question')}
      columns={[...names, ...(weighed ? [t('answers.changes')] : [])]}
      rows={rows.map(({ row: { question, given }, explained }) => ({
        key: question,
        head: t(`questions:${question}.short`),
        cells: [
          ...given.map((one) => say(question, one)),
          explained && <WhatExplains key="explains" explained={explained} names={names} />,
        ],
      }))}
    />
  );
}
