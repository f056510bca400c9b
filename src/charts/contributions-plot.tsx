import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { formatBalance } from '../words/points.ts';
import { BAR, EDGE, HEAD, ROW, SCALE } from './chart-sizes.ts';
import type { ContributionBar } from './contribution-bars.ts';
import styles from './plot.module.css';
import { RowName } from './row-name.tsx';

type ContributionsPlotProps = {
  readonly rows: readonly ContributionBar[];
  /** From the least to the most that can be drawn, in points. */
  readonly reach: readonly [number, number];
};

/** What each answer adds to a scenario's balance, full to the right, and takes from it, empty to the left. */
export const ContributionsPlot = memo(function ContributionsPlot({
  rows,
  reach: [least, most],
}: ContributionsPlotProps) {
  const { t } = useTranslation('questions');
  const nameOf = (key: string) =>
    key
      .split('+')
      .map((id) => t(`${id}.short`))
      .join(' + ');
  return (
    <div className={styles['plot']}>
      <BarChart
        responsive
        style={{ width: '100%', height: '100%' }}
        data={rows}
        layout="vertical"
        stackOffset="sign"
        margin={{ top: HEAD, right: EDGE, bottom: 0, left: EDGE }}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          domain={[least, most]}
          ticks={wholesIn(least, most)}
          tickFormatter={formatBalance}
          interval={0}
          height={SCALE}
        />
        <YAxis
          type="category"
          dataKey="key"
          width={1}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={({ y, payload }) => (
            <RowName y={y} ruled>
              {nameOf(payload.value)}
            </RowName>
          )}
        />
        <Bar dataKey="hinders" stackId="sum" barSize={BAR} isAnimationActive={false} shape={hinders} />
        <Bar dataKey="helps" stackId="sum" barSize={BAR} isAnimationActive={false} shape={helps} />
      </BarChart>
    </div>
  );
});

const wholesIn = (least: number, most: number): number[] =>
  Array.from({ length: Math.floor(most) - Math.ceil(least) + 1 }, (_, at) => Math.ceil(least) + at);

const helps = (bar: BarShapeProps) => <Segment {...bar} fill="1" />;
const hinders = (bar: BarShapeProps) => <Segment {...bar} fill="4" />;

/** A bar, and its piece of the line at zero, where bars start. */
const Segment = ({ x, y, width, height, stackedBarStart, fill }: BarShapeProps) => (
  <g>
    <rect
      className={styles['bar']}
      data-fill={fill}
      x={Math.min(x, x + width)}
      y={y}
      width={Math.abs(width)}
      height={height}
    />
    <path className={styles['zero']} d={`M${stackedBarStart} ${y - (ROW - BAR) / 2}v${ROW}`} />
  </g>
);
