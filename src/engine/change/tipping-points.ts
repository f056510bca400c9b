import type { ScenarioId } from '../../rulebook/shapes.ts';
import type { Answers } from '../answers.ts';
import type { Model } from '../model.ts';
import { finish, type Work } from '../work.ts';
import { type Change, changesOf, ticksIn } from './changes.ts';
import { type Flip, nearestFlips } from './flips.ts';

/** Beyond four changed answers it is another project (scoring, Explanation). */
export const MOST_CHANGES = 4;

/** Answers to some questions that, once changed together, put a scenario first; changing fewer answers does not. */
export type TippingPoint = {
  /**
   * Stands first then, alone, ahead of every other by more than a tie. It does not now: it stands lower, or shares the
   * first place.
   */
  readonly winner: ScenarioId;
  /** In the order asked. */
  readonly questions: readonly string[];
  /** How many of them are facts; none: it is all for the owner to decide. */
  readonly facts: number;
  /** The new answers that do it: one change a question. Those that tick or untick the fewest options first. */
  readonly ways: readonly (readonly Change[])[];
};

/**
 * For each scenario that does not stand first alone: the smallest changes of answers that put it there. All those of the
 * smallest number of answers; where none of them is made of choices alone, all those of the smallest number of choices too.
 * @returns the scenario that takes the fewest answers first (the report's order among equals); for each, choices before
 *   facts, then the fewest answers, then the order asked. None for a scenario that four changes do not put first
 */
export function* tippingPointsInSteps(
  model: Model,
  answers: Answers,
  most: number = MOST_CHANGES,
): Work<readonly TippingPoint[]> {
  const changes = changesOf(model.rulebook.questions, answers);
  const flips = yield* nearestFlips(model, answers, changes, most);
  return grouped(model, changes, flips);
}

/** The same, at once. */
export const tippingPoints = (...given: Parameters<typeof tippingPointsInSteps>): readonly TippingPoint[] =>
  finish(tippingPointsInSteps(...given));

/** Those with the same winner on the same questions, together. */
function grouped({ rulebook }: Model, changes: readonly Change[], flips: readonly Flip[]): readonly TippingPoint[] {
  // Flips come by size: the first of a winner tells how few answers it takes.
  const fewest = rulebook.scenarios.map((_, s) => flips.find(({ winner }) => winner === s)?.made.length ?? 0);
  const place = ({ question }: Change) => rulebook.questions.findIndex(({ id }) => id === question);
  const groups = new Map<string, { readonly order: readonly number[]; readonly ways: (readonly Change[])[] }>();
  for (const { made, winner } of flips) {
    const way = made.flatMap((at) => changes[at] ?? []);
    const order = [fewest[winner] ?? 0, winner, factsIn(way), way.length, ...way.map(place)];
    const group = groups.get(order.join()) ?? { order, ways: [] };
    group.ways.push(way);
    groups.set(order.join(), group);
  }
  return [...groups.values()]
    .sort((a, b) => firstDifference(a.order, b.order))
    .flatMap(({ order: [, winner = -1], ways: [first = [], ...others] }) => {
      const scenario = rulebook.scenarios[winner];
      const ways = [first, ...others].sort((a, b) => ticksIn(a) - ticksIn(b));
      const questions = first.map(({ question }) => question);
      return scenario ? [{ winner: scenario.id, questions, facts: factsIn(first), ways }] : [];
    });
}

const factsIn = (way: readonly Change[]): number => way.filter(({ kind }) => kind === 'fact').length;

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.map((one, index) => one - (b[index] ?? 0)).find((gap) => gap !== 0) ?? 0;
