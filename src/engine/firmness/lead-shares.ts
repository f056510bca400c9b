import type { ScenarioId } from '../../rulebook/shapes.ts';
import type { Answers } from '../answers.ts';
import { contributionsTo, viewsIn } from '../contribution.ts';
import { candidatesFor } from '../leaders.ts';
import type { Model } from '../model.ts';
import { over, type Ratio, toNumber } from '../ratio.ts';
import { areaOf, clip, type HalfPlane, type Polygon } from '../weight-polygon.ts';

/** Where among the weights of the actors a scenario leads. */
export type LeadShare = {
  readonly scenario: ScenarioId;
  /** The part of W on which it leads, 0 to 1; scenarios that all three actors see alike split theirs. */
  readonly share: number;
  /** The weights with which it leads, alone or alike: the corners of a polygon, exact. */
  readonly region: Polygon;
};

/**
 * The share of the weights of the actors on which each scenario leads, by exact areas. Red alerts as in the ranking: a
 * scenario behind a red alert leads nowhere, unless all have one.
 * @returns the scenarios in the report's order; their shares sum to 1
 */
export function leadShares(model: Model, answers: Answers): readonly LeadShare[] {
  const candidates = candidatesFor(model, answers);
  const allRed = candidates.every(({ red }) => red);
  const running = candidates.filter(({ red }) => allRed || !red).map(({ scenario }) => scenario);
  const views = running.map((id) => viewsIn(model, contributionsTo(model, id, answers)));
  const regions = leadRegions(model.weights.polygon, views);
  return candidates.map(({ scenario }) => {
    const found = regions[running.indexOf(scenario)];
    return found
      ? { scenario, share: toNumber(found.share), region: found.region }
      : { scenario, share: 0, region: [] };
  });
}

/**
 * Where in a polygon of weights each profile has the greatest weighed sum.
 * @param views one profile each: what the three actors say of it, whole numbers
 */
export function leadRegions(
  polygon: Polygon,
  views: readonly (readonly number[])[],
): readonly { readonly share: Ratio; readonly region: Polygon }[] {
  const whole = areaOf(polygon);
  return views.map((own) => {
    const leads = views.map((other) => lead(own, other));
    const alike = leads.filter((condition) => condition.every((part) => part === 0n)).length;
    const region = leads.reduce(clip, polygon);
    return { share: over(areaOf(region), { n: whole.n * BigInt(alike), d: whole.d }), region };
  });
}

/** Σ w(a)·(own(a) − other(a)) ≥ 0. */
function lead(own: readonly number[], other: readonly number[]): HalfPlane {
  const gap = (at: number) => BigInt(own[at] ?? 0) - BigInt(other[at] ?? 0);
  return [gap(0), gap(1), gap(2)];
}
