import type { ScenarioId } from '../../rulebook/shapes.ts';
import { candidatesFor, leadersAmong } from '../leaders.ts';
import { type Ratio, ratio } from '../ratio.ts';
import type { Reckoned } from './put-back.ts';

/** What a rule does to one scenario's balance, in points as shown: a multiple of 0.5, not 0. */
export type PointsMoved = { readonly scenario: ScenarioId; readonly points: number };

/** Where the scenarios stand: exact balances, who is set apart by a red alert, and who is first. */
export type Stand = {
  readonly balances: ReadonlyMap<ScenarioId, Ratio>;
  readonly red: readonly ScenarioId[];
  readonly first: readonly ScenarioId[];
};

/** What two rulebooks can be compared by: a balance over its scale means the same in both, whatever their units. */
export function standIn({ model, answers }: Reckoned): Stand {
  const candidates = candidatesFor(model, answers);
  return {
    balances: new Map(
      candidates.map(({ scenario, balance }) => [scenario, ratio(BigInt(balance), BigInt(model.scale))]),
    ),
    red: candidates.filter(({ red }) => red).map(({ scenario }) => scenario),
    first: leadersAmong(model, candidates),
  };
}

/**
 * How far each balance is from another stand's.
 * @param totalDenominator Σ D(a) of the rulebook in whose points it is said: one point is 2 / Σ D(a)
 * @returns those that differ by something that shows; and the largest gap, shown or not, exact enough to sort by
 */
export function movedBetween(
  from: Stand,
  to: Stand,
  totalDenominator: number,
): { readonly moves: readonly PointsMoved[]; readonly largest: number } {
  const gaps = [...to.balances].map(([scenario, { n, d }]) => {
    const other = from.balances.get(scenario) ?? { n: 0n, d: 1n };
    return { scenario, n: n * other.d - other.n * d, d: d * other.d };
  });
  const differing = gaps.filter(({ n }) => n !== 0n);
  return {
    moves: differing
      .map(({ scenario, n, d }) => ({ scenario, points: pointsOf(n, d, BigInt(totalDenominator)) }))
      .filter(({ points }) => points !== 0),
    largest: Math.max(0, ...differing.map(({ n, d }) => Math.abs(Number((n * PRECISION) / d)))),
  };
}

/** Gaps are sorted to the billionth. */
const PRECISION = 1_000_000_000n;

/** n/d in units of 2/total, to the nearest half, halves away from zero: as `points` shows a balance. */
function pointsOf(n: bigint, d: bigint, total: bigint): number {
  const halves = (2n * (n < 0n ? -n : n) * total + d) / (2n * d);
  return halves === 0n ? 0 : (Number(halves) / 2) * (n < 0n ? -1 : 1);
}

export const sameScenarios = (a: readonly ScenarioId[], b: readonly ScenarioId[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
