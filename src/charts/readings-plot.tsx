import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { ScenarioReadings } from '../engine/firmness/readings.ts';
import { SHOWN_READINGS } from '../engine/firmness/twentieths.ts';
import { BAR, EDGE, HEAD, SCALE } from './chart-sizes.ts';
import styles from './plot.module.css';
import { RowName } from './row-name.tsx';

const RANKS = [0, 1, 2, 3] as const;

/**
 * How often each scenario comes first, second, third, fourth, in twenty readings.
 * @param rows the scenarios as ranked on the page
 */
export const ReadingsPlot = memo(function ReadingsPlot({ rows }: { readonly rows: readonly ScenarioReadings[] }) {
  const { t } = useTranslation('scenarios');
  return (
    <div className={styles['plot']}>
      <BarChart
        responsive
        style={{ width: '100%', height: '100%' }}
        data={rows}
        layout="vertical"
        margin={{ top: HEAD, right: EDGE, bottom: 0, left: EDGE }}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, SHOWN_READINGS]} ticks={[0, 5, 10, 15, 20]} interval={0} height={SCALE} />
        <YAxis
          type="category"
          dataKey="scenario"
          width={1}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={({ y, payload }) => <RowName y={y}>{t(`${payload.value}.short`)}</RowName>}
        />
        {RANKS.map((rank) => (
          <Bar
            key={rank}
            dataKey={({ ranks }: ScenarioReadings) => (ranks[rank] ?? 0) * SHOWN_READINGS}
            stackId="ranks"
            barSize={BAR}
            isAnimationActive={false}
            shape={(bar: BarShapeProps) => <Segment {...bar} fill={`${rank + 1}`} />}
          />
        ))}
      </BarChart>
    </div>
  );
});

const Segment = ({ x, y, width, height, payload, fill }: BarShapeProps) => (
  <rect
    className={styles['bar']}
    data-colour={(payload as ScenarioReadings).scenario}
    data-fill={fill}
    x={x}
    y={y}
    width={width}
    height={height}
  />
);
