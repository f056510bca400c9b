import type { Moved } from '../../../engine/moved.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { ScenarioId } from '../../../rulebook/shapes.ts';

/** What is worth saying first of what moved. Places count from 1; balances are points as shown. */
export type Headline =
  | { readonly kind: 'unanswered' | 'nothing' }
  /** Alone in front now: from which place; null when nothing was placed before. */
  | { readonly kind: 'first'; readonly scenario: ScenarioId; readonly from: number | null }
  /** Alone in front, a place that others shared. */
  | { readonly kind: 'alone'; readonly scenario: ScenarioId }
  | { readonly kind: 'shared' | 'stay'; readonly scenarios: readonly ScenarioId[] }
  | { readonly kind: 'place' | 'balance'; readonly scenario: ScenarioId; readonly from: number; readonly to: number };

/** Who leads, and when the same still do, what moved most besides. */
export function headlines(before: Recommendation, after: Recommendation, { scenarios }: Moved): readonly Headline[] {
  if (after.kind === 'unanswered') return [{ kind: 'unanswered' }];
  const leaders = scenarios.filter(({ rank }) => rank[1] === 1);
  const ids = leaders.map(({ scenario }) => scenario);
  const [leader] = leaders;
  if (!leader) return [];
  const placed = before.kind !== 'unanswered';
  const still = placed && scenarios.every(({ rank }) => (rank[0] === 1) === (rank[1] === 1));
  if (still) {
    const besides = most(scenarios);
    return besides ? [{ kind: 'stay', scenarios: ids }, besides] : [{ kind: 'nothing' }];
  }
  if (leaders.length > 1) return [{ kind: 'shared', scenarios: ids }];
  const { scenario, rank } = leader;
  if (placed && rank[0] === 1) return [{ kind: 'alone', scenario }];
  return [{ kind: 'first', scenario, from: placed ? rank[0] : null }];
}

/** The place that moved most, the better one first; else the balance that did; null when none did. */
function most(scenarios: Moved['scenarios']): Headline | null {
  const [placed] = scenarios.filter(({ rank }) => gap(rank) > 0).sort((a, b) => gap(b.rank) - gap(a.rank));
  if (placed) return { kind: 'place', scenario: placed.scenario, from: placed.rank[0], to: placed.rank[1] };
  const [weighed] = scenarios.filter(({ balance }) => gap(balance) > 0).sort((a, b) => gap(b.balance) - gap(a.balance));
  if (!weighed) return null;
  return { kind: 'balance', scenario: weighed.scenario, from: weighed.balance[0], to: weighed.balance[1] };
}

const gap = ([before, after]: readonly [number, number]): number => Math.abs(after - before);
