import { useTranslation } from 'react-i18next';
import { ScenarioMark } from '../components/scenario-mark.tsx';
import type { ScenarioReadings } from '../engine/firmness/readings.ts';
import type { Standing } from '../engine/standing.ts';
import { formatAmount, formatBalance } from '../words/points.ts';
import { AlertBadge } from './alert-badge.tsx';
import { BalanceBar, mostIn } from './balance-bar.tsx';
import styles from './ranking-table.module.css';
import { TwentySquares } from './twenty-squares.tsx';

type RankingTableProps = {
  readonly ranking: readonly Standing[];
  /** Null while they are being worked out. */
  readonly readings: readonly ScenarioReadings[] | null;
  /** False when nothing was answered: an average of everything possible gives no place to anyone. */
  readonly placed: boolean;
};

/**
 * The ranking, one row a scenario: a table whose figures are text, with inline marks beside them. Without places there are
 * no readings either: to count who comes first would be a ranking by another door.
 */
export function RankingTable({ ranking, readings, placed }: RankingTableProps) {
  const { t } = useTranslation(['result', 'scenarios']);
  const most = mostIn(ranking);
  return (
    <table className={styles['table']} data-ranking>
      <caption>
        {t(placed ? 'ranking.caption' : 'ranking.captionUnanswered')}{' '}
        <span className={styles['key']}>{t('ranking.key')}</span>
      </caption>
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
          {placed && (
            <th scope="col" className={styles['figure']}>
              {t('ranking.first')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {ranking.map((standing) => {
          const { scenario, rank, tied, alert, levers, brakes, range } = standing;
          const leads = readings?.find((one) => one.scenario === scenario)?.outOfTwenty ?? null;
          return (
            <tr key={scenario} data-scenario={scenario} data-alert={alert ?? undefined}>
              <th scope="row">
                <span className={styles['name']}>
                  <ScenarioMark scenario={scenario} />
                  <span>
                    {t(`scenarios:${scenario}.short`)}{' '}
                    {placed && (
                      <span className={styles['place']}>
                        {t('ranking.place', { count: rank, ordinal: true })}
                        {tied && ` ${t('ranking.tied')}`}
                      </span>
                    )}
                  </span>
                </span>{' '}
                {alert && <AlertBadge level={alert} />}
              </th>
              <td className={styles['chart']}>
                <BalanceBar standing={standing} most={most} />
                <span className={styles['gross']}>
                  {t('ranking.chartText', { levers: formatAmount(levers), brakes: formatAmount(brakes) })}
                </span>
              </td>
              <td className={`${styles['figure']} ${styles['balance']}`}>
                <Label>{t('ranking.balance')}</Label>
                {formatBalance(standing.balance)}
              </td>
              <td className={styles['figure']}>
                <Label>{t('ranking.range')}</Label>
                {t('ranking.rangeText', { min: formatBalance(range[0]), max: formatBalance(range[1]) })}
              </td>
              {placed && (
                <td className={`${styles['figure']} ${styles['leads']}`}>
                  <Label>{t('ranking.first')}</Label>
                  <TwentySquares scenario={scenario} count={leads} />
                  <span className={styles['count']}>
                    {leads === null ? t('ranking.waiting') : t('ranking.leads', { count: leads })}
                  </span>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A column's name beside its figure, where the head of the table is not shown. Screen readers have the head. */
function Label({ children }: { readonly children: string }) {
  return (
    <span className={styles['label']} aria-hidden="true">
      {children}{' '}
    </span>
  );
}
