import type { Standing } from '../engine/standing.ts';
import styles from './balance-bar.module.css';

/** Half the width of the drawing, in its own units: the zero line stands in the middle. */
const HALF = 120;

type BalanceBarProps = {
  readonly standing: Pick<Standing, 'scenario' | 'balance' | 'range' | 'levers' | 'brakes'>;
  /** The largest figure of the table, in points: all rows share one scale. */
  readonly most: number;
};

/** Brakes outlined to the left, levers full to the right, the range below with the balance on it. Decorative: the table says it. */
export function BalanceBar({ standing, most }: BalanceBarProps) {
  const { scenario, balance, range, levers, brakes } = standing;
  const length = (points: number) => (most === 0 ? 0 : (points / most) * (HALF - 2));
  const x = (points: number) => HALF + length(points);
  return (
    <svg
      className={styles['bar']}
      viewBox={`0 0 ${2 * HALF} 32`}
      data-colour={scenario}
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles['brakes']} x={x(-brakes)} y="4" width={length(brakes)} height="13" />
      <rect className={styles['levers']} x={HALF} y="4" width={length(levers)} height="13" />
      <path className={styles['zero']} d={`M${HALF} 0V21`} />
      <path className={styles['range']} d={`M${x(range[0])} 25H${x(range[1])}`} />
      <path className={styles['balance']} d={`M${x(balance)} 22l4.5 8h-9z`} />
    </svg>
  );
}

/** The scale that fits every bar of a ranking. */
export const mostIn = (ranking: readonly BalanceBarProps['standing'][]): number =>
  Math.max(...ranking.flatMap(({ levers, brakes, range }) => [levers, brakes, ...range.map(Math.abs)]));
