import type { Recommendation } from '../engine/recommend.ts';
import type { Standing } from '../engine/standing.ts';

/** What one question, or several tied together, adds to a balance and takes from it; in points, unrounded. */
export type ContributionBar = {
  /** The questions, tied by `+`. */
  readonly key: string;
  /** ≥ 0, over the actors. */
  readonly helps: number;
  /** ≤ 0. */
  readonly hinders: number;
};

/** One bar a question that weighs on a scenario, in the order of the questionnaire. They sum to its balance. */
export function contributionBars(
  { contributions }: Pick<Standing, 'contributions'>,
  { scale, denominators }: Pick<Recommendation, 'scale' | 'denominators'>,
): readonly ContributionBar[] {
  // One point is u = 2 / Σ D(a) (scoring, Balance).
  const point = (2 * scale) / Object.values(denominators).reduce((sum, one) => sum + one, 0);
  const keys = [...new Set(contributions.map(({ block }) => block.key))];
  return keys.map((key) => {
    const amounts = contributions.filter(({ block }) => block.key === key).map(({ amount }) => amount / point);
    const sum = (sign: 1 | -1) => amounts.filter((one) => one * sign > 0).reduce((all, one) => all + one, 0);
    return { key, helps: sum(1), hinders: sum(-1) };
  });
}

/** From the longest brake to the longest lever, at least a point each: all scenarios of a ranking share one scale. */
export function reachOf(recommendation: Recommendation): readonly [number, number] {
  const bars = recommendation.ranking.flatMap((standing) => contributionBars(standing, recommendation));
  return [Math.min(-1, ...bars.map(({ hinders }) => hinders)), Math.max(1, ...bars.map(({ helps }) => helps))];
}
