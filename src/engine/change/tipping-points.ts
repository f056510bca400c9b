import type { ScenarioId } from '../../rulebook/shapes.ts';
import type { Answers } from '../answers.ts';
import type { Model } from '../model.ts';
import type { Work } from '../work.ts';
import { type Change, changesOf, ticksIn } from './changes.ts';
import { flipsBySize } from './flips.ts';

/** Beyond four changed answers it is another project (scoring, Explanation). */
export const MOST_CHANGES = 4;

/** Answers to some questions that, once changed together, put another scenario first; changing fewer of them does not. */
export type TippingPoint = {
  /** Stands first then, alone, ahead of every other by more than a tie; it is not among those first now. */
  readonly winner: ScenarioId;
  /** In the order asked. */
  readonly questions: readonly string[];
  /** How many of them are facts; none: it is all for the owner to decide. */
  readonly facts: number;
  /** The new answers that do it: one change a question. Those that tick or untick the fewest options first. */
  readonly ways: readonly (readonly Change[])[];
};

/**
 * The smallest changes of answers that put another scenario first: all those of the smallest number of answers; where
 * none of them is made of choices alone, all those of the smallest number of choices too.
 * @returns choices before facts, then the fewest answers, then the order asked; empty when four changes do not do it
 */
export function tippingPoints(model: Model, answers: Answers, most: number = MOST_CHANGES): readonly TippingPoint[] {
  const changes = changesOf(model.rulebook.questions, answers);
  const smallest = smallestIn(model, answers, changes, most);
  if (smallest.some(({ facts }) => facts === 0)) return smallest;
  const choices = changes.filter(({ kind }) => kind === 'choice');
  return [...smallestIn(model, answers, choices, most), ...smallest];
}

/** The same, in steps. */
export function* tippingPointsInSteps(model: Model, answers: Answers): Work<readonly TippingPoint[]> {
  yield;
  return tippingPoints(model, answers);
}

/** All the minimal sets of the smallest size that has some. */
function smallestIn(model: Model, answers: Answers, changes: readonly Change[], most: number): readonly TippingPoint[] {
  for (const flips of flipsBySize(model, answers, changes, most)) {
    if (flips.length === 0) continue;
    return grouped(
      model,
      flips.map(({ made, winner }) => ({ winner, way: made.flatMap((at) => changes[at] ?? []) })),
    );
  }
  return [];
}

type Found = { readonly winner: number; readonly way: readonly Change[] };

/** Those with the same winner on the same questions, together. */
function grouped({ rulebook }: Model, found: readonly Found[]): readonly TippingPoint[] {
  const places = (way: readonly Change[]) =>
    way.map(({ question }) => rulebook.questions.findIndex(({ id }) => id === question));
  const groups = new Map<
    string,
    { readonly order: readonly number[]; readonly winner: number; ways: Found['way'][] }
  >();
  for (const { winner, way } of found) {
    const order = [factsIn(way), ...places(way), winner];
    const group = groups.get(order.join()) ?? { order, winner, ways: [] };
    group.ways.push(way);
    groups.set(order.join(), group);
  }
  return [...groups.values()]
    .sort((a, b) => firstDifference(a.order, b.order))
    .flatMap(({ winner, ways: [first = [], ...others] }) => {
      const scenario = rulebook.scenarios[winner];
      const ways = [first, ...others].sort((a, b) => ticksIn(a) - ticksIn(b));
      const questions = first.map(({ question }) => question);
      return scenario ? [{ winner: scenario.id, questions, facts: factsIn(first), ways }] : [];
    });
}

const factsIn = (way: readonly Change[]): number => way.filter(({ kind }) => kind === 'fact').length;

const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.map((one, index) => one - (b[index] ?? 0)).find((gap) => gap !== 0) ?? 0;
