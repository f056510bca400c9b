import { FigureTable } from '../../../charts/figure-table.tsx';
import { useMethodWords } from '../method-words.ts';
import type { ReportPart } from './report-part.ts';
import { ScenarioName } from './scenario-name.tsx';

const MEASURES = ['levers', 'brakes', 'effects', 'covered', 'silent', 'findings'] as const;

/** What stands behind each actor's view of each scenario; then, by scenario, what was inferred and where silence is. */
export function EvidenceTable({ rulebook, fairness: { evidence, inferred, silent } }: ReportPart) {
  const { t } = useMethodWords();
  return (
    <>
      <FigureTable
        caption={t('fairness.evidence.caption')}
        head={t('fairness.scenario')}
        columns={MEASURES.map((measure) => t(`fairness.measures.${measure}`))}
        rows={rulebook.scenarios.flatMap(({ id }) =>
          rulebook.actors.map((actor) => ({
            key: `${id} ${actor}`,
            head: (
              <>
                <ScenarioName scenario={id} /> {t(`result:actors.${actor}`)}
              </>
            ),
            cells: MEASURES.map((measure) => evidence[id][actor][measure]),
          })),
        )}
      />
      <FigureTable
        caption={t('fairness.silent.caption')}
        head={t('fairness.scenario')}
        columns={[t('fairness.silent.cells'), t('fairness.silent.levers'), t('fairness.silent.brakes')]}
        rows={rulebook.scenarios.map(({ id }) => ({
          key: id,
          head: <ScenarioName scenario={id} />,
          cells: [
            t('fairness.silent.of', { cells: silent[id].cells, of: silent[id].of }),
            inferred[id].levers,
            inferred[id].brakes,
          ],
        }))}
      />
    </>
  );
}
