import { FigureTable } from '../../../charts/figure-table.tsx';
import { ShareBar } from '../../../charts/share-bar.tsx';
import { percent } from '../figures.ts';
import { useMethodWords } from '../method-words.ts';
import type { ReportPart } from './report-part.ts';
import { ScenarioName } from './scenario-name.tsx';

/** Where a share of first places should stand (scoring, "The rulebook proves itself"). */
const BOUNDS = [0.1, 0.45] as const;
const READINGS = ['asPublished', 'withoutInferred', 'unitStrengths'] as const;

/** How often each scenario comes first: with these rules, without those we inferred, and with none counting double. */
export function FirstPlaces({ rulebook, fairness: { firstPlaces } }: ReportPart) {
  const { t, i18n } = useMethodWords();
  const shares = READINGS.flatMap((reading) => rulebook.scenarios.map(({ id }) => firstPlaces[reading][id].share));
  const most = Math.max(...shares, 0.5);
  const [least, greatest] = BOUNDS.map((bound) => percent(bound, i18n.language));
  return (
    <FigureTable
      caption={t('fairness.first.caption', { least, most: greatest })}
      head={t('fairness.scenario')}
      columns={READINGS.map((reading) => t(`fairness.first.${reading}`))}
      rows={rulebook.scenarios.map(({ id }) => ({
        key: id,
        head: <ScenarioName scenario={id} />,
        cells: READINGS.map((reading) => {
          const { share } = firstPlaces[reading][id];
          return (
            <div key={reading}>
              {percent(share, i18n.language, 1)}
              <ShareBar share={share} most={most} bounds={BOUNDS} scenario={id} />
            </div>
          );
        }),
      }))}
    />
  );
}
