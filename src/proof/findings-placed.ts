import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Fairness } from './fairness.ts';

/** Where every finding went: one may be in several places. The facets of the cards are counted apart. */
export function findingsPlaced({ findings, effects, alerts, everywhere, actions }: Rulebook): Fairness['findings'] {
  const listed = findings.filter(({ facet }) => facet === null).map(({ ref }) => ref);
  const cited = (users: readonly { readonly findings: readonly string[] }[]) => {
    const refs = new Set(users.flatMap((user) => user.findings));
    return listed.filter((ref) => refs.has(ref)).length;
  };
  const reasons = findings.flatMap(({ unscored }) => unscored ?? []);
  return {
    total: listed.length,
    facets: findings.length - listed.length,
    inEffects: cited(effects),
    inAlerts: cited([...alerts, ...everywhere]),
    inActions: cited(actions),
    unscored: Object.fromEntries(
      [...new Set(reasons)].sort().map((reason) => [reason, reasons.filter((one) => one === reason).length]),
    ),
  };
}
