import { useTranslation } from 'react-i18next';
import { ScenarioMark } from '../components/scenario-mark.tsx';
import type { Standing } from '../engine/recommend.ts';
import { formatAmount, formatBalance } from '../words/points.ts';
import { BalanceBar, mostIn } from './balance-bar.tsx';
import styles from './ranking-table.module.css';

/** The ranking, one row a scenario: a table whose figures are text, with inline marks beside them. */
export function RankingTable({ ranking }: { readonly ranking: readonly Standing[] }) {
  const { t } = useTranslation(['result', 'scenarios']);
  const most = mostIn(ranking);
  return (
    <table className={styles['table']} data-ranking>
      <caption>{t('ranking.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ranking.scenario')}</th>
          <th scope="col">{t('ranking.chart')}</th>
          <th scope="col" className={styles['figure']}>
            {t('ranking.balance')}
          </th>
          <th scope="col" className={styles['figure']}>
            {t('ranking.range')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ranking.map((standing) => {
          const { scenario, rank, alert, levers, brakes, range } = standing;
          const tied = ranking.filter((other) => other.rank === rank).length > 1;
          return (
            <tr key={scenario} data-scenario={scenario} data-alert={alert ?? undefined}>
              <th scope="row">
                <span className={styles['name']}>
                  <ScenarioMark scenario={scenario} />
                  <span>
                    {t(`scenarios:${scenario}.short`)}
                    <span className={styles['place']}>
                      {t('ranking.place', { count: rank, ordinal: true })}
                      {tied && ` ${t('ranking.tied')}`}
                    </span>
                  </span>
                </span>
                {alert && <span className={styles[alert]}>{t(`alerts.${alert}`)}</span>}
              </th>
              <td className={styles['chart']}>
                <BalanceBar standing={standing} most={most} />
                <span className={styles['gross']}>
                  {t('ranking.chartText', { levers: formatAmount(levers), brakes: formatAmount(brakes) })}
                </span>
              </td>
              <td className={`${styles['figure']} ${styles['balance']}`}>{formatBalance(standing.balance)}</td>
              <td className={styles['figure']}>
                {t('ranking.rangeText', { min: formatBalance(range[0]), max: formatBalance(range[1]) })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
