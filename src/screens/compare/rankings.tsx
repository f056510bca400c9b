import { useTranslation } from 'react-i18next';
import { AlertBadge } from '../../charts/alert-badge.tsx';
import { FigureTable } from '../../charts/figure-table.tsx';
import { ScenarioMark } from '../../components/scenario-mark.tsx';
import type { Standing } from '../../engine/standing.ts';
import { formatBalance } from '../../words/points.ts';
import styles from './compare.module.css';
import { type ComparedResult, useNames } from './compared-result.ts';
import own from './rankings.module.css';

/** The rankings in one table: a scenario a row, a result a column. */
export function Rankings({ results }: { readonly results: readonly ComparedResult[] }) {
  const { t } = useTranslation(['compare', 'scenarios']);
  const names = useNames(results);
  const scenarios = [
    ...new Set(results.flatMap(({ recommendation }) => recommendation.ranking.map(({ scenario }) => scenario))),
  ];
  return (
    <section className={`${styles['section']} ${styles['tabled']} ${own['rankings']}`} aria-labelledby="rankings-title">
      <h2 id="rankings-title">{t('ranking.title')}</h2>
      <FigureTable
        even
        caption={t('ranking.caption')}
        head={t('ranking.scenario')}
        columns={names}
        rows={scenarios.map((scenario) => ({
          key: scenario,
          head: (
            <>
              <ScenarioMark scenario={scenario} /> {t(`scenarios:${scenario}.short`)}
            </>
          ),
          cells: results.map(({ recommendation: { kind, ranking } }, index) => (
            <Place
              key={index}
              standing={ranking.find((one) => one.scenario === scenario) ?? null}
              placed={kind !== 'unanswered'}
            />
          )),
        }))}
      />
      {results.map(
        ({ recommendation: { kind } }, index) =>
          kind === 'unanswered' && <p key={index}>{t('ranking.unanswered', { name: names[index] })}</p>,
      )}
    </section>
  );
}

function Place({ standing, placed }: { readonly standing: Standing | null; readonly placed: boolean }) {
  const { t } = useTranslation(['compare', 'result']);
  if (!standing) return null;
  const { rank, tied, balance, alert } = standing;
  const place = placed ? t('result:ranking.place', { count: rank, ordinal: true }) : t('ranking.unplaced');
  const said = placed && tied ? `${place} ${t('result:ranking.tied')}` : place;
  return (
    <>
      {placed && rank === 1 ? <strong>{said}</strong> : said}{' '}
      <span className={styles['under']}>{t('ranking.balance', { balance: formatBalance(balance) })}</span>{' '}
      {alert && <AlertBadge level={alert} />}
    </>
  );
}
