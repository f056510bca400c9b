import type { ScenarioId } from '../../rulebook/shapes.ts';
import type { Answers } from '../answers.ts';
import { drawsFrom } from '../draws.ts';
import type { Model } from '../model.ts';
import { toNumber } from '../ratio.ts';
import { LEAST_WEIGHT } from '../weights.ts';
import { finish, type Work } from '../work.ts';
import { type Compiled, compile } from './compiled.ts';
import { RankCounts } from './rank-counts.ts';
import { reader } from './reader.ts';
import { twentieths } from './twentieths.ts';
import { uniformWeights } from './uniform-weights.ts';

export const READINGS = 10_000;
/** So many in one step: about a millisecond. */
const READ_IN_A_STEP = 250;
/** The same for everyone, so that a link always says the same. */
const SEED = 1;

/** How a scenario comes out of the readings. Shares of readings, never a probability of success. */
export type ScenarioReadings = {
  readonly scenario: ScenarioId;
  /** b¹, the share of the readings where it stands first: 0 to 1. */
  readonly first: number;
  /** Its share of each rank, from the first; their sum is 1. */
  readonly ranks: readonly number[];
  /** b¹ as whole readings out of twenty; over the scenarios they sum to twenty. */
  readonly outOfTwenty: number;
};

/**
 * Ranks the scenarios in ten thousand readings of the same answers. In each, the weights of the actors are drawn
 * uniformly from W, each effect's strength is shifted by up to half a point either way (so it keeps its sign), each open
 * answer is drawn among those of its question, and each silent cell is drawn from −1 to 1; cells are clamped, and red
 * alerts that the drawn answers raise put their scenarios behind, as in the ranking.
 * @param count how many readings
 * @returns the scenarios in the report's order
 */
export function* readingsInSteps(
  model: Model,
  answers: Answers,
  count: number = READINGS,
): Work<readonly ScenarioReadings[]> {
  const { scenarios } = model.rulebook;
  const compiled = compile(model, answers);
  yield;
  const counts = yield* countReadings(model, compiled, count);
  const shares = counts.shares();
  const shown = twentieths(shares.map(([b1 = 0]) => b1));
  return scenarios.map(({ id }, at) => {
    const ranks = shares[at] ?? [];
    return { scenario: id, first: ranks[0] ?? 0, ranks, outOfTwenty: shown[at] ?? 0 };
  });
}

/** The same, at once. */
export const readingsOf = (...given: Parameters<typeof readingsInSteps>): readonly ScenarioReadings[] =>
  finish(readingsInSteps(...given));

function* countReadings({ rulebook, priority }: Model, compiled: Compiled, count: number): Work<RankCounts> {
  const { scenarios, actors } = rulebook;
  const weigh = uniformWeights(actors.length, toNumber(LEAST_WEIGHT), priority && actors.indexOf(priority));
  const { fill } = drawsFrom(SEED);
  const draws = new Float64Array(actors.length - 1 + compiled.mostDraws);
  const [weights, balances] = [new Float64Array(actors.length), new Float64Array(scenarios.length)];
  const read = reader(compiled, draws.subarray(actors.length - 1));
  const counts = new RankCounts(scenarios.length);
  for (let reading = 0; reading < count; reading++) {
    fill(draws);
    weigh(draws, weights);
    const red = read(weights, balances);
    counts.add(balances, red);
    if ((reading + 1) % READ_IN_A_STEP === 0) yield;
  }
  return counts;
}
