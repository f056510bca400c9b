import { FigureTable } from '../../../charts/figure-table.tsx';
import { ShareBar } from '../../../charts/share-bar.tsx';
import { figure, percent } from '../figures.ts';
import { useMethodWords } from '../method-words.ts';
import type { ReportPart } from './report-part.ts';

/** What each question weighs: how often changing its answer changes who is first, and the shares without it. */
export function QuestionWeights({ rulebook, fairness: { questions } }: ReportPart) {
  const { t, i18n } = useMethodWords();
  const most = Math.max(...questions.map(({ flips }) => flips), 0.1);
  return (
    <FigureTable
      caption={t('fairness.questions.caption')}
      head={t('fairness.question')}
      columns={[
        t('fairness.questions.flip'),
        t('fairness.questions.overturn'),
        ...rulebook.scenarios.map(({ id }) =>
          t('fairness.questions.without', { scenario: t(`scenarios:${id}.short`) }),
        ),
        t('fairness.questions.moved'),
      ]}
      rows={questions.map(({ question, flips, overturns, without, moved }) => ({
        key: question,
        head: t(`questions:${question}.short`),
        cells: [
          <div key="flips">
            {percent(flips, i18n.language)}
            <ShareBar share={flips} most={most} />
          </div>,
          percent(overturns, i18n.language),
          ...rulebook.scenarios.map(({ id }) => percent(without[id], i18n.language)),
          figure(100 * moved, i18n.language, 1),
        ],
      }))}
    />
  );
}
