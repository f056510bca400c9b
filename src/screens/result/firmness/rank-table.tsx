import { useTranslation } from 'react-i18next';
import { FigureTable } from '../../../charts/figure-table.tsx';
import { ScenarioMark } from '../../../components/scenario-mark.tsx';
import type { ScenarioReadings } from '../../../engine/firmness/readings.ts';
import type { Standing } from '../../../engine/standing.ts';
import styles from './rank-table.module.css';
import { ranksOutOfTwenty } from './ranks-out-of-twenty.ts';

type RankTableProps = {
  readonly ranking: readonly Standing[];
  /** Null while they are being worked out. */
  readonly readings: readonly ScenarioReadings[] | null;
};

/** How many readings out of twenty give each place to each scenario: one row a scenario, in ranked order. */
export function RankTable({ ranking, readings }: RankTableProps) {
  const { t } = useTranslation(['firmness', 'result', 'scenarios']);
  const places = ranking.map((_, at) => t('result:ranking.place', { count: at + 1, ordinal: true }));
  return (
    <FigureTable
      caption={t('table.caption')}
      head={t('table.scenario')}
      columns={places}
      rows={ranking.map(({ scenario }) => {
        const own = readings?.find((one) => one.scenario === scenario);
        const counts = own && ranksOutOfTwenty(own);
        return {
          key: scenario,
          head: (
            <span className={styles['scenario']}>
              <ScenarioMark scenario={scenario} />
              {t(`scenarios:${scenario}.short`)}
            </span>
          ),
          cells: places.map((_, at) => (counts ? counts[at] : t('table.waiting'))),
        };
      })}
    />
  );
}
