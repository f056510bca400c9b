import type { ScenarioId } from '../rulebook/shapes.ts';
import styles from './marks.module.css';

const HALF = 80;

type SpreadBarProps = {
  readonly least: number;
  readonly mean: number;
  readonly most: number;
  /** The farthest from zero in the whole table: all rows share one scale. */
  readonly reach: number;
  readonly scenario: ScenarioId;
};

/** From the least to the most, zero in the middle, the mean on it. Decorative: the table says it. */
export function SpreadBar({ least, mean, most, reach, scenario }: SpreadBarProps) {
  const x = (value: number) => HALF + (reach === 0 ? 0 : (value / reach) * (HALF - 6));
  return (
    <svg
      className={styles['mark']}
      viewBox={`0 0 ${2 * HALF} 20`}
      data-colour={scenario}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles['axis']} d={`M${HALF} 0V20`} />
      <path className={styles['spread']} d={`M${x(least)} 7H${x(most)}M${x(least)} 3v8M${x(most)} 3v8`} />
      <path className={styles['mean']} d={`M${x(mean)} 9l4.5 8h-9z`} />
    </svg>
  );
}
