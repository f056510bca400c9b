import type { Recommendation } from '../../engine/recommend.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';

/** The findings behind the line on what the leading scenario means in practice; none without a leader. */
export function practiceOf(rulebook: Rulebook, recommendation: Recommendation): readonly string[] {
  const leader = recommendation.kind === 'leading' ? recommendation.leader : null;
  return rulebook.scenarios.find(({ id }) => id === leader)?.practice ?? [];
}
