import type { ActorId, ScenarioId } from '../rulebook/shapes.ts';
import { type Answers, situations } from './answers.ts';
import { type Block, cell } from './block.ts';
import type { Model } from './model.ts';

/** c(s,a,B) = w̄(a)·m/D(a): what one block adds to, or takes from, a scenario's balance for one actor. */
export type Contribution = {
  readonly scenario: ScenarioId;
  readonly actor: ActorId;
  readonly block: Block;
  /** m, the mean of the cell over the open situations; in −2..2. For display: `amount` is the exact one. */
  readonly cell: number;
  /** Exact, in 1/`scale`. */
  readonly amount: number;
};

/** Every contribution that is not zero. Their amounts sum to the balance exactly. */
export function contributionsTo(model: Model, scenario: ScenarioId, answers: Answers): readonly Contribution[] {
  return model.blocks.flatMap((block) => {
    const open = situations(block.questions, answers);
    return model.rulebook.actors.flatMap((actor, at) => {
      const sum = open.reduce((total, situation) => total + cell(block, scenario, actor, situation), 0);
      const amount = (model.weights.central[at] ?? 0) * sum * (model.means / open.length) * model.shares[actor];
      // Zero too for an actor that only interactions weigh on: its denominator is none, and so is its say.
      if (amount === 0) return [];
      return [{ scenario, actor, block, cell: sum / open.length, amount }];
    });
  });
}

/** V(s), exact, in 1/`scale`. */
export const total = (contributions: readonly Contribution[]): number =>
  contributions.reduce((sum, one) => sum + one.amount, 0);

/** v(s,a): what each actor says of a scenario before the actors are weighed. Exact, in 1/(means × L), in their order. */
export const viewsIn = ({ rulebook, weights }: Model, contributions: readonly Contribution[]): readonly number[] =>
  rulebook.actors.map(
    (actor, at) => total(contributions.filter((one) => one.actor === actor)) / (weights.central[at] ?? 1),
  );
