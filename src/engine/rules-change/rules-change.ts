import type { ScenarioId } from '../../rulebook/shapes.ts';
import { firstIn } from '../leaders.ts';
import { moved, type ScenarioMove } from '../moved.ts';
import { modelPlayed, type Recommendation } from '../recommend.ts';
import { finish, type Work } from '../work.ts';
import { movedBetween, sameScenarios, standIn } from './balances.ts';
import { changedRules } from './changed-rules.ts';
import {
  type AlertDifference,
  alertDifferences,
  type QuestionDifference,
  questionDifferences,
  type RuleDifference,
  ruleDifferences,
} from './differences.ts';
import { type GivesBack, NOTHING_TO_GIVE_BACK, whatGivesBack } from './gives-back.ts';
import { putBack, type UnderRules } from './put-back.ts';

/** What one set of answers gives under two rulebooks, and which rules make the difference. */
export type RulesChange = {
  /** Who stood first and who does, in the report's order; none where nothing is answered. */
  readonly first: readonly [before: readonly ScenarioId[], after: readonly ScenarioId[]];
  readonly sameFirst: boolean;
  /** True when every scenario has the same place. */
  readonly sameOrder: boolean;
  /** In today's order. Each balance is in the points of its own rulebook, as its result shows it. */
  readonly scenarios: readonly ScenarioMove[];
  /** The largest first, in all three. What they move is in today's points. */
  readonly rules: readonly RuleDifference[];
  readonly alerts: readonly AlertDifference[];
  /** Every one, whether or not it moves anything. */
  readonly questions: readonly QuestionDifference[];
  readonly givesBack: GivesBack;
};

/**
 * Compares what one set of answers gives under two rulebooks.
 *
 * A point is a share of all that a rulebook says (u = 2 / Σ D), so that two rulebooks do not have the same one. What a
 * changed rule moves is reckoned within today's rules: their balances, less those with this one rule as it was, exactly,
 * then said in today's points. These amounts need not sum to the whole difference: a cell is bounded, and a rule that
 * comes or goes may change what the others are divided by.
 * @param after today's rules, with the answers as they have them
 */
export function* rulesChangeInSteps(before: UnderRules, after: UnderRules): Work<RulesChange> {
  const model = modelPlayed(after.rulebook, after.play ?? {});
  const today = standIn({ model, answers: after.answers });
  const weighed = [];
  for (const change of changedRules(before.rulebook, after.rulebook)) {
    const without = standIn(putBack(before, after, [change]));
    const { moves, largest } = movedBetween(without, today, model.totalDenominator);
    // A red alert sets a scenario apart: no number of points does more.
    const weight = sameScenarios(without.red, today.red) ? largest : Number.POSITIVE_INFINITY;
    weighed.push({ change, moves, weight });
    yield;
  }
  // Equal ones keep the order of the rulebooks.
  weighed.sort((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight));
  const first = [firstOf(before.recommendation), firstOf(after.recommendation)] as const;
  const sameFirst = sameScenarios(...first);
  const { scenarios } = moved(before.recommendation, after.recommendation);
  const answered = first.every((leaders) => leaders.length > 0);
  const changes = weighed.map(({ change }) => change);
  const givesBack =
    sameFirst || !answered ? NOTHING_TO_GIVE_BACK : yield* whatGivesBack(before, after, changes, first[0]);
  return {
    first,
    sameFirst,
    sameOrder: scenarios.every(({ rank }) => rank[0] === rank[1]),
    scenarios,
    rules: ruleDifferences(before.recommendation, after.recommendation, weighed, [
      ...givesBack.alone,
      ...(givesBack.together ?? []),
    ]),
    alerts: alertDifferences(before.recommendation, after.recommendation, weighed),
    questions: questionDifferences(weighed),
    givesBack,
  };
}

/** The same, at once. */
export const rulesChange = (before: UnderRules, after: UnderRules): RulesChange =>
  finish(rulesChangeInSteps(before, after));

const firstOf = (recommendation: Recommendation): readonly ScenarioId[] =>
  recommendation.kind === 'unanswered' ? [] : firstIn(recommendation.ranking);
