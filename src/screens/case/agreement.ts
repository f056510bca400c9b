import type { Standing } from '../../engine/standing.ts';
import type { Finding } from '../../rulebook/finding.ts';
import type { ScenarioId } from '../../rulebook/shapes.ts';

/** Two scenarios as the tables' own lists would put them, were they only counted, and whether the compass does the same. */
export type Agreement = {
  /** What the count puts first; of two that it does not tell apart, what the compass puts first. */
  readonly first: ScenarioId;
  readonly second: ScenarioId;
  /** True when the count tells them apart. */
  readonly counted: boolean;
  readonly compass: 'same' | 'reverse' | 'tied';
};

/**
 * Compares the count of two tables with the compass's order.
 * @param tried the two scenarios of the tables
 * @param findings those of the case
 * @throws an Error when these are not two, or when the ranking lacks one of them
 */
export function agreementOf(
  tried: readonly ScenarioId[],
  findings: readonly Finding[],
  ranking: readonly Standing[],
): Agreement {
  const [one, other] = tried;
  if (!one || !other) throw new Error('Expected two scenarios');
  const rankOf = (id: ScenarioId) => {
    const standing = ranking.find(({ scenario }) => scenario === id);
    if (!standing) throw new Error(`Not in the ranking: ${id}`);
    return standing.rank;
  };
  const lead = leversLessBrakes(findings, one) - leversLessBrakes(findings, other);
  const ahead = rankOf(other) - rankOf(one);
  const first = (lead || ahead) < 0 ? other : one;
  const compass = ahead === 0 ? 'tied' : lead * ahead < 0 ? 'reverse' : 'same';
  return { first, second: first === one ? other : one, counted: lead !== 0, compass };
}

const leversLessBrakes = (findings: readonly Finding[], scenario: ScenarioId): number =>
  findings
    .filter((finding) => finding.scenario === scenario)
    .reduce((sum, { side }) => sum + (side === 'lever' ? 1 : side === 'brake' ? -1 : 0), 0);
