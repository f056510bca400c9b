import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { contributionBars, reachOf } from '../charts/contribution-bars.ts';
import { ReadingsLegend } from '../charts/readings-legend.tsx';
import type { ContributionsChartProps, ReadingsChartProps, ResultCharts } from '../charts/result-charts.ts';
import { Chart } from './chart.tsx';

function Readings({ ranking, readings }: ReadingsChartProps) {
  const data = useMemo(
    () => readings && ranking.flatMap((one) => readings.filter(({ scenario }) => scenario === one.scenario)),
    [ranking, readings],
  );
  return (
    <Chart data={data} rows={ranking.length} legend={<ReadingsLegend />}>
      {({ ReadingsPlot }, rows) => <ReadingsPlot rows={rows} />}
    </Chart>
  );
}

function Contributions({ recommendation, standing }: ContributionsChartProps) {
  const { t } = useTranslation('charts');
  const data = useMemo(
    () => ({ rows: contributionBars(standing, recommendation), reach: reachOf(recommendation) }),
    [standing, recommendation],
  );
  if (data.rows.length === 0) return null;
  return (
    <Chart data={data} rows={data.rows.length} legend={t('contributions.key')} scenario={standing.scenario}>
      {({ ContributionsPlot }, bars) => <ContributionsPlot {...bars} />}
    </Chart>
  );
}

/** The charts of a result, drawn with a file that comes after the page. */
export const RESULT_CHARTS: ResultCharts = { Readings, Contributions };
