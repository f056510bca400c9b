import type { RuleProblem } from '../rule-file.ts';
import type { RuleFiles } from '../rule-files.ts';
import { checkFindings, checkUnique, checkWhen } from './references.ts';

export function checkAlerts(files: RuleFiles): RuleProblem[] {
  const { alerts: file } = files;
  const { alerts, everywhere } = file.value;
  // An action answers brakes and alerts by their ids alone.
  const effectIds = files.effects.flatMap((one) => one.value).map((effect) => effect.id);
  return [
    ...checkUnique(
      file,
      ['alerts'],
      alerts.map((alert) => alert.id),
    ),
    ...checkUnique(
      file,
      ['everywhere'],
      everywhere.map((entry) => entry.id),
    ),
    ...alerts.flatMap((alert, a) => [
      ...(effectIds.includes(alert.id)
        ? [file.problem(['alerts', a, 'id'], `expected an id of its own, found ${alert.id} again`)]
        : []),
      ...checkWhen(files, file, ['alerts', a, 'when'], alert.when),
      ...(Object.keys(alert.when).length === 0
        ? [file.problem(['alerts', a, 'when'], 'expected a condition (what always holds goes under everywhere)')]
        : []),
      ...checkFindings(files, file, ['alerts', a, 'findings'], alert.findings),
    ]),
    ...everywhere.flatMap((entry, e) => checkFindings(files, file, ['everywhere', e, 'findings'], entry.findings)),
  ];
}
