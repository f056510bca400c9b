import type { ScenarioId } from '../../rulebook/shapes.ts';
import type { Recommendation } from '../recommend.ts';
import { type Compared, shareRulebook } from './compared.ts';
import { type DecisiveDifferences, decisiveDifferences } from './decisive-differences.ts';

/** What separates one result from another, by their places among those compared. */
export type Pair = { readonly from: number; readonly to: number; readonly decisive: DecisiveDifferences };

/** Who stands first in a result, as it is shown: none where nothing is answered. */
export function leadersOf(recommendation: Recommendation): readonly ScenarioId[] {
  switch (recommendation.kind) {
    case 'leading':
      return [recommendation.leader];
    case 'tied':
      return recommendation.leaders;
    default:
      return [];
  }
}

/**
 * Every result against every other, both ways. None where they do not share one rulebook: no answer weighs the same in
 * both then. A result to which nothing is answered is left out: it has no first place to explain.
 */
export function everyPair(results: readonly Compared[]): readonly Pair[] {
  if (!shareRulebook(results)) return [];
  const first = results.map(({ recommendation }) => leadersOf(recommendation));
  return results.flatMap((one, from) =>
    results.flatMap((other, to) => {
      const wanted = first[to] ?? [];
      if (from === to || !first[from]?.length || wanted.length === 0) return [];
      return [{ from, to, decisive: decisiveDifferences(one.model, one.answers, other.answers, wanted) }];
    }),
  );
}
