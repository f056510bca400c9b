import { type Answers, situations } from '../../engine/answers.ts';
import { type Block, cell } from '../../engine/block.ts';
import type { Model } from '../../engine/model.ts';
import { plus, type Ratio, ratio } from '../../engine/ratio.ts';
import { holds } from '../../engine/when.ts';
import type { ActorId, Effect, ScenarioId } from '../../rulebook/shapes.ts';

/** What one rule has in the cell that it belongs to. */
type RuleShare = {
  readonly effect: Effect;
  /** False when it hangs on an answer that is not known. */
  readonly certain: boolean;
  /** Its part of the balance, in points, exact. */
  readonly points: Ratio;
};

const NONE = ratio(0n, 1n);

/**
 * How a cell is shared out among its rules, for each that holds in some open situation. A rule has its strength in each
 * situation where it holds; where the sum goes beyond what a cell may weigh, all are lowered in the same proportion. So the
 * parts of a cell sum to it exactly.
 */
export function ruleShares(
  model: Model,
  scenario: ScenarioId,
  actor: ActorId,
  block: Block,
  answers: Answers,
): readonly RuleShare[] {
  const open = situations(block.questions, answers);
  const here = block.effects.filter((effect) => effect.scenario === scenario && effect.actor === actor);
  return here.flatMap((effect) => {
    const where = open.filter((situation) => holds(effect.when, situation));
    if (where.length === 0) return [];
    const strengths = where.map((situation) => {
      const sum = here.reduce((all, one) => all + (holds(one.when, situation) ? one.strength : 0), 0);
      const kept = cell(block, scenario, actor, situation);
      return sum === kept ? ratio(BigInt(effect.strength), 1n) : lowered(effect.strength, kept, sum);
    });
    const sum = strengths.reduce(plus, NONE);
    return [{ effect, certain: where.length === open.length, points: inPoints(model, actor, sum, open.length) }];
  });
}

/** strength × kept / sum, where |kept| < |sum| and both have the same sign. */
const lowered = (strength: number, kept: number, sum: number): Ratio =>
  ratio(BigInt(strength * Math.abs(kept)), BigInt(Math.abs(sum)));

/** The amount of a contribution (engine/contribution.ts) in units u = 2 / Σ D(a): one unit is one point. */
function inPoints(
  { rulebook, weights, means, shares, scale, totalDenominator }: Model,
  actor: ActorId,
  sum: Ratio,
  open: number,
) {
  const weight = weights.central[rulebook.actors.indexOf(actor)] ?? 0;
  const factor = [weight, means, shares[actor], totalDenominator].reduce((product, one) => product * BigInt(one), 1n);
  return ratio(sum.n * factor, sum.d * BigInt(open) * 2n * BigInt(scale));
}
