import type { Families } from '../../rulebook/families-file.ts';
import type { Finding } from '../../rulebook/finding.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { ScenarioId } from '../../rulebook/shapes.ts';

/** The findings cited on a scenario's page that are not about it: they have no place of their own there. */
export function citedElsewhere(
  { findings, effects, alerts }: Rulebook,
  { families }: Families,
  scenario: ScenarioId,
): readonly Finding[] {
  const cited = [
    ...effects.filter((effect) => effect.scenario === scenario),
    ...alerts.filter((alert) => alert.scenarios.includes(scenario)),
    ...families
      .filter((family) => family.scenario === scenario)
      .flatMap((family) => [family, ...Object.values(family.objectives), ...family.asks]),
  ].flatMap((one) => one.findings ?? []);
  return findings.filter((finding) => finding.scenario !== scenario && cited.includes(finding.ref));
}
