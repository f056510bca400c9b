import { cell } from '../engine/block.ts';
import type { Model } from '../engine/model.ts';
import type { Setting } from '../engine/settings.ts';
import type { ActorId, ScenarioId } from '../rulebook/shapes.ts';
import type { Spread } from './fairness.ts';

/**
 * The balance of a scenario over every complete answer set, at equal weights: settings add up, so that its extremes are
 * the sums of theirs. In points, to two decimals.
 * @param actors whose part of it: all three for the balance itself
 */
export function spreadOf(
  model: Model,
  settings: readonly Setting[],
  scenario: ScenarioId,
  actors: readonly ActorId[],
): Spread {
  const parts = settings.map(({ blocks, situations }) =>
    situations.map((situation) =>
      actors.reduce(
        (sum, actor) =>
          sum + model.shares[actor] * blocks.reduce((all, block) => all + cell(block, scenario, actor, situation), 0),
        0,
      ),
    ),
  );
  const inPoints = (value: (part: readonly number[]) => number) =>
    toHundredths(parts.reduce((sum, part) => sum + value(part), 0) * pointsPerAmount(model));
  return {
    least: inPoints((part) => Math.min(...part)),
    mean: inPoints((part) => part.reduce((sum, one) => sum + one, 0) / part.length),
    most: inPoints((part) => Math.max(...part)),
  };
}

/** An amount of a setting is in 1/(actors × L); a point is u = 2 / Σ D(a). */
function pointsPerAmount({ rulebook, shares, denominators, totalDenominator }: Model): number {
  const weighed = rulebook.actors.find((actor) => denominators[actor] > 0);
  return weighed ? totalDenominator / (2 * rulebook.actors.length * shares[weighed] * denominators[weighed]) : 0;
}

/** Halves away from zero, as points are shown. */
const toHundredths = (value: number): number => (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100 || 0;
