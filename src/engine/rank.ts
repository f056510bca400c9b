import type { ScenarioId } from '../rulebook/shapes.ts';
import type { Model } from './model.ts';
import { isTie } from './points.ts';

/** A scenario to be placed: its exact balance, and whether a red alert stands against it. */
export type Candidate = { readonly scenario: ScenarioId; readonly balance: number; readonly red: boolean };

export type Place = { readonly scenario: ScenarioId; readonly rank: number };

/**
 * Places the scenarios: those with a red alert after those without, unless all have one; by balance; ex æquo with the
 * leader when the gap is at most u/2, in the report's order; elsewhere only equal balances share a place.
 * @param candidates in the report's order
 */
export function rank(model: Model, candidates: readonly Candidate[]): readonly Place[] {
  const allRed = candidates.every((one) => one.red);
  const tier = (one: Candidate) => (one.red && !allRed ? 1 : 0);
  const sorted = [...candidates].sort((a, b) => tier(a) - tier(b) || b.balance - a.balance);
  const [leader] = sorted;
  if (!leader) return [];
  const leads = (one: Candidate) => tier(one) === tier(leader) && isTie(model, leader.balance - one.balance);
  const first = candidates.filter(leads).map((one) => ({ scenario: one.scenario, rank: 1 }));
  const rest = sorted.filter((one) => !leads(one));
  const samePlace = (a: Candidate, b: Candidate) => tier(a) === tier(b) && a.balance === b.balance;
  return [
    ...first,
    ...rest.map((one) => ({
      scenario: one.scenario,
      rank: first.length + rest.findIndex((other) => samePlace(other, one)) + 1,
    })),
  ];
}

/** The place a scenario would have if its red alert were lifted. */
export function rankIfLifted(model: Model, candidates: readonly Candidate[], scenario: ScenarioId): number {
  const lifted = candidates.map((one) => (one.scenario === scenario ? { ...one, red: false } : one));
  return rank(model, lifted).find((place) => place.scenario === scenario)?.rank ?? candidates.length;
}
