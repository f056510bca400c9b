import type { ActorId, ScenarioId } from '../rulebook/shapes.ts';
import { type CellOf, cellOf } from './cell-of.ts';
import type { Standing } from './standing.ts';

/** A cell where a scenario is held back and another helps: real projects mix. */
export type HelpFromOthers = {
  readonly actor: ActorId;
  readonly questions: readonly string[];
  readonly heldBack: CellOf;
  /** Those that help there, most first. */
  readonly helped: readonly (CellOf & { readonly scenario: ScenarioId })[];
};

/**
 * Where a scenario is held back and others would help, where it is held back most first. Only what certainly holds on both
 * sides: a brake to name, and a lever to answer it with.
 */
export function helpFromOthers(ranking: readonly Standing[], scenario: ScenarioId): readonly HelpFromOthers[] {
  const own = ranking.find((one) => one.scenario === scenario);
  if (!own) return [];
  const others = ranking.filter((one) => one !== own);
  return own.contributions
    .map(({ actor, block }) => {
      const questions = block.questions.map(({ id }) => id);
      const helped = others
        .map((other) => ({ scenario: other.scenario, ...cellOf(other, actor, questions) }))
        .filter(({ amount, levers }) => amount > 0 && levers.length > 0)
        .sort((a, b) => b.amount - a.amount);
      return { actor, questions, heldBack: cellOf(own, actor, questions), helped };
    })
    .filter(({ heldBack, helped }) => heldBack.amount < 0 && heldBack.brakes.length > 0 && helped.length > 0)
    .sort((a, b) => a.heldBack.amount - b.heldBack.amount);
}
