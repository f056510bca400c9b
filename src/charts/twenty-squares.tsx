import { SHOWN_READINGS } from '../engine/firmness/twentieths.ts';
import type { ScenarioId } from '../rulebook/shapes.ts';
import styles from './twenty-squares.module.css';

const ROW = SHOWN_READINGS / 2;
const SQUARES = Array.from({ length: SHOWN_READINGS }, (_, at) => at);
/** Side of a square and distance from one to the next, in the drawing's own units. */
const SIDE = 8;
const STEP = 10;

type TwentySquaresProps = {
  readonly scenario: ScenarioId;
  /** How many are full, 0 to 20; null while it is being worked out. */
  readonly count: number | null;
};

/** A figure out of twenty as two rows of ten squares, full or outlined. Decorative: its text stands beside. */
export function TwentySquares({ scenario, count }: TwentySquaresProps) {
  return (
    <svg
      className={styles['squares']}
      viewBox={`0 0 ${ROW * STEP} ${2 * STEP}`}
      data-colour={scenario}
      aria-hidden="true"
      focusable="false"
    >
      {SQUARES.map((at) => (
        <rect
          key={at}
          className={styles[at < (count ?? 0) ? 'full' : 'empty']}
          x={1 + (at % ROW) * STEP}
          y={1 + Math.floor(at / ROW) * STEP}
          width={SIDE}
          height={SIDE}
        />
      ))}
    </svg>
  );
}
