import type { Rulebook } from '../rulebook/rulebook.ts';
import type { ActorId } from '../rulebook/shapes.ts';
import { allAnswers } from './answers.ts';
import { type Block, blocksOf, CELL_MAX } from './block.ts';
import { lcm, POSITIONS, type Weights, weightsOf } from './weights.ts';

/**
 * What a rulebook and the actor that has the priority decide, whatever the answers. Every amount of the engine is an integer count of
 * 1/`scale`: sums, comparisons and ties are exact.
 */
export type Model = {
  readonly rulebook: Rulebook;
  /** The actor who weighs at least as much as every other; none on a first result. */
  readonly priority: ActorId | null;
  readonly weights: Weights;
  readonly blocks: readonly Block[];
  /** D(a): twice the number of one-question blocks with any effect for the actor. Interactions add nothing. */
  readonly denominators: Readonly<Record<ActorId, number>>;
  readonly scale: number;
  /** N: a multiple of the number of open situations of any block, so that their mean is an integer. */
  readonly means: number;
  /** What one point of a cell is worth in the common denominator of the actors: L / D(a). */
  readonly shares: Readonly<Record<ActorId, number>>;
  /** Σ D(a). One unit u is 2 / Σ D(a): one strong finding for one actor. */
  readonly totalDenominator: number;
};

const models = new WeakMap<Rulebook, Map<ActorId | null, Model>>();

/**
 * The model of a rulebook, made once for each priority.
 * @throws RangeError for a rulebook so large that its amounts could pass exact integers
 */
export function modelOf(rulebook: Rulebook, priority: ActorId | null = null): Model {
  const made = models.get(rulebook) ?? new Map<ActorId | null, Model>();
  const model = made.get(priority) ?? makeModel(rulebook, priority);
  models.set(rulebook, made.set(priority, model));
  return model;
}

function makeModel(rulebook: Rulebook, priority: ActorId | null): Model {
  const blocks = blocksOf(rulebook);
  const denominators = byActor(rulebook, (actor) => CELL_MAX * questionsWeighingOn(blocks, actor).length);
  const common = Object.values(denominators)
    .filter((d) => d > 0)
    .reduce(lcm, 1);
  const means = blocks
    .map((block) => block.questions.reduce((product, question) => product * allAnswers(question).length, 1))
    .reduce(lcm, 1);
  const first = POSITIONS.find((at) => priority !== null && rulebook.actors[at] === priority);
  const weights = weightsOf(first ?? null);
  const scale = weights.scale * means * common;
  const totalDenominator = Object.values(denominators).reduce((sum, d) => sum + d, 0);
  if (!Number.isSafeInteger(scale * CELL_MAX * blocks.length * totalDenominator)) {
    throw new RangeError(
      'This rulebook needs numbers beyond exact integers: fewer options or interactions are expected.',
    );
  }
  const shares = byActor(rulebook, (actor) => (denominators[actor] > 0 ? common / denominators[actor] : 0));
  return { rulebook, priority, weights, blocks, denominators, scale, means, shares, totalDenominator };
}

/** The one-question blocks with any effect for the actor, whatever the scenario. */
export function questionsWeighingOn(blocks: readonly Block[], actor: ActorId): readonly Block[] {
  return blocks.filter(
    (block) => block.questions.length === 1 && block.effects.some((effect) => effect.actor === actor),
  );
}

function byActor(rulebook: Rulebook, value: (actor: ActorId) => number): Record<ActorId, number> {
  return Object.fromEntries(rulebook.actors.map((actor) => [actor, value(actor)])) as Record<ActorId, number>;
}
