import type { ActorId, CaseId, ScenarioId } from '../rulebook/shapes.ts';
import { type CellOf, cellOf } from './cell-of.ts';
import type { Model } from './model.ts';
import type { Standing } from './standing.ts';

/** Where two scenarios differ: an actor, and a question or those tied by an interaction. */
type Difference = {
  readonly actor: ActorId;
  readonly questions: readonly string[];
  /** What the one has more than the other, exact, in 1/`scale`: above 0 a pro, below 0 a con. */
  readonly amount: number;
  readonly one: CellOf;
  readonly other: CellOf;
};

/** Why a scenario comes before another. */
export type Comparison = {
  readonly one: ScenarioId;
  readonly other: ScenarioId;
  /** Their differences sum to it exactly. */
  readonly gap: number;
  /**
   * What puts the one before the other. `ex-aequo`: nothing, they share a place, in the report's order. `red-alert`: the
   * other would stand first, alone or not, were its red alert lifted.
   */
  readonly by: 'balance' | 'ex-aequo' | 'red-alert';
  /** The fewest pros that exceed all the cons, largest first; null when all the pros do not. */
  readonly enough: readonly Difference[] | null;
  /** The pros that are left, largest first: all of them when none are enough. */
  readonly more: readonly Difference[];
  /** Largest first. */
  readonly cons: readonly Difference[];
  /** The cases on which the workshop tried both; none: the comparison is then our own, and the result says so. */
  readonly triedTogether: readonly CaseId[];
};

/** Compares two scenarios of a ranking, the one before the other, cell by cell. */
export function compare(model: Model, one: Standing, other: Standing): Comparison {
  const differences = model.blocks.flatMap((block) =>
    model.rulebook.actors.flatMap((actor): Difference[] => {
      const questions = block.questions.map(({ id }) => id);
      const cells = { one: cellOf(one, actor, questions), other: cellOf(other, actor, questions) };
      const amount = cells.one.amount - cells.other.amount;
      return amount === 0 ? [] : [{ actor, questions, amount, ...cells }];
    }),
  );
  // Equal ones keep the order of the questions, then of the actors.
  const pros = differences.filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount);
  const cons = differences.filter(({ amount }) => amount < 0).sort((a, b) => a.amount - b.amount);
  const few = fewest(pros, -sumOf(cons));
  return {
    one: one.scenario,
    other: other.scenario,
    gap: one.exact - other.exact,
    by: decidedBy(one, other),
    enough: few === null ? null : pros.slice(0, few),
    more: pros.slice(few ?? 0),
    cons,
    triedTogether: model.rulebook.cases
      .filter(({ tried }) => tried.includes(one.scenario) && tried.includes(other.scenario))
      .map(({ id }) => id),
  };
}

function decidedBy(one: Standing, other: Standing): Comparison['by'] {
  if (one.rank === other.rank) return 'ex-aequo';
  return one.rank === 1 && other.rankIfLifted === 1 ? 'red-alert' : 'balance';
}

/** How many of the largest it takes to exceed so much: no other choice of as few exceeds it if they do not. */
function fewest(pros: readonly Difference[], cons: number): number | null {
  const many = pros.findIndex((_, index) => sumOf(pros.slice(0, index + 1)) > cons);
  return many < 0 ? null : many + 1;
}

const sumOf = (differences: readonly Difference[]): number => differences.reduce((sum, { amount }) => sum + amount, 0);
