import type { ScenarioReadings } from '../engine/firmness/readings.ts';
import type { Scenario } from '../rulebook/shapes.ts';
import { diagonalOf } from './diagonal.ts';

/** Shorter than this it is a point: too short to be seen beside the pivot, and no direction to speak of. */
const LEAST = 0.07;
/** Without opposite scenarios among those put first, it is at least √½ long. Well under that, opposites share the readings. */
const SHORT = 0.5;
/** A side counts when the needle is at least this far towards it: half of the eighth of a turn between two directions. */
const TOWARDS = Math.sin(Math.PI / 8);

/** A side of the dial: who holds the tool, or who leads. */
type Side = Scenario['tool'] | Scenario['lead'];

export type Needle = {
  /** Clockwise from the top, in degrees, −180 to 180. 0 when it is nil. */
  readonly angle: number;
  /** 0 to 1, where 1 is all the readings for one scenario; 0 when it is nil. */
  readonly length: number;
  /** The sides it leans to, one or two of them; none when it is nil. */
  readonly sides: readonly Side[];
  readonly short: boolean;
};

const NIL: Needle = { angle: 0, length: 0, sides: [], short: true };

/** The mean of the readings' first places, as a vector: each scenario's share of them along its diagonal, summed. */
export function needleOf(scenarios: readonly Scenario[], readings: readonly ScenarioReadings[]): Needle {
  let [x, y] = [0, 0];
  for (const one of scenarios) {
    const share = readings.find(({ scenario }) => scenario === one.id)?.first ?? 0;
    const diagonal = diagonalOf(one);
    x += share * diagonal.x;
    y += share * diagonal.y;
  }
  // Not Math.hypot, whose last digit differs between browsers: a length decides a word.
  const length = Math.sqrt(x * x + y * y);
  if (length < LEAST) return NIL;
  const sides: Side[] = [];
  if (Math.abs(x) >= TOWARDS * length) sides.push(x < 0 ? 'private' : 'public');
  if (Math.abs(y) >= TOWARDS * length) sides.push(y < 0 ? 'institution' : 'citizens');
  return { angle: (Math.atan2(x, -y) * 180) / Math.PI, length, sides, short: length < SHORT };
}
