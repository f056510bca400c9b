import type { ScenarioReadings } from '../../../engine/firmness/readings.ts';
import { SHOWN_READINGS, twentieths } from '../../../engine/firmness/twentieths.ts';

/**
 * A scenario's ranks as whole readings out of twenty: they sum to twenty, and the first is the one that the verdict and the
 * ranking show, which was rounded among the scenarios. The others share what it leaves.
 */
export function ranksOutOfTwenty({ ranks: [, ...others], outOfTwenty }: ScenarioReadings): readonly number[] {
  const first = outOfTwenty / SHOWN_READINGS;
  const sum = others.reduce((all, share) => all + share, 0);
  return twentieths([first, ...others.map((share) => (sum > 0 ? (share / sum) * (1 - first) : 0))]);
}
