import type { ScenarioId } from '../rulebook/shapes.ts';
import styles from './marks.module.css';

const WIDTH = 160;

type ShareBarProps = {
  /** In 0..1. */
  readonly share: number;
  /** The longest bar that can be drawn, in 0..1: the same for a whole table. */
  readonly most: number;
  /** Where a share should stand, from the least to the most; ticks on the bar. */
  readonly bounds?: readonly [number, number];
  /** Gives its colour to the bar; ink without it. */
  readonly scenario?: ScenarioId;
};

/** A share as a bar, with ticks at its bounds. Decorative: the table says it. */
export function ShareBar({ share, most, bounds, scenario }: ShareBarProps) {
  const x = (value: number) => (most === 0 ? 0 : (Math.min(value, most) / most) * WIDTH);
  return (
    <svg
      className={styles['mark']}
      viewBox={`0 0 ${WIDTH + 2} 16`}
      data-colour={scenario}
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles['full']} x="1" y="4" width={x(share)} height="8" />
      <path className={styles['axis']} d="M1 0V16" />
      {bounds?.map((bound) => (
        <path key={bound} className={styles['bound']} d={`M${1 + x(bound)} 0V16`} />
      ))}
    </svg>
  );
}
