import { FigureTable } from '../../../charts/figure-table.tsx';
import { Fold } from '../../../components/fold.tsx';
import { signed } from '../figures.ts';
import { useMethodWords } from '../method-words.ts';
import type { ReportPart } from './report-part.ts';
import { ScenarioName } from './scenario-name.tsx';

/** Along each question whose answers go from less to more: how a view moves, and whether it should. */
export function Courses({ fairness: { courses } }: ReportPart) {
  const { t, i18n } = useMethodWords();
  const moving = courses.filter(({ cells }) => cells.some((cell) => cell !== 0));
  return (
    <Fold summary={t('fairness.courses.title')}>
      <FigureTable
        caption={t('fairness.courses.caption')}
        head={t('fairness.courses.view')}
        columns={[
          t('fairness.question'),
          t('fairness.courses.cells'),
          t('fairness.courses.declared'),
          t('fairness.courses.holds'),
        ]}
        rows={moving.map(({ question, scenario, actor, cells, declared, holds }) => ({
          key: `${question} ${scenario} ${actor}`,
          head: (
            <>
              <ScenarioName scenario={scenario} /> {t(`result:actors.${actor}`)}
            </>
          ),
          cells: [
            t(`questions:${question}.short`),
            cells.map((cell) => signed(cell, i18n.language)).join(' → '),
            t(`fairness.courses.${declared ?? 'none'}`),
            t(holds ? 'fairness.yes' : 'fairness.no'),
          ],
        }))}
      />
    </Fold>
  );
}
