import { useTranslation } from 'react-i18next';
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
    <table className={styles['table']}>
      <caption>{t('table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.scenario')}</th>
          {places.map((place) => (
            <th key={place} scope="col">
              {place}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ranking.map(({ scenario }) => {
          const own = readings?.find((one) => one.scenario === scenario);
          const counts = own && ranksOutOfTwenty(own);
          return (
            <tr key={scenario}>
              <th scope="row">
                <span className={styles['scenario']}>
                  <ScenarioMark scenario={scenario} />
                  {t(`scenarios:${scenario}.short`)}
                </span>
              </th>
              {places.map((place, at) => (
                <td key={place}>{counts ? counts[at] : t('table.waiting')}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
