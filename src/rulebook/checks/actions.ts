import type { RuleProblem } from '../rule-file.ts';
import type { RuleFiles } from '../rule-files.ts';
import { checkFindings, checkUnique } from './references.ts';

/** An action answers brakes and alerts that exist. */
export function checkActions(files: RuleFiles): RuleProblem[] {
  const { actions: file, effects, alerts } = files;
  const strengths = new Map(effects.flatMap((one) => one.value).map((effect) => [effect.id, effect.strength]));
  const alertIds = alerts.value.alerts.map((alert) => alert.id);
  return [
    ...checkUnique(
      file,
      [],
      file.value.map((action) => action.id),
    ),
    ...file.value.flatMap((action, a) => [
      ...checkFindings(files, file, [a, 'findings'], action.findings),
      ...action.answers.flatMap((id, index) => {
        const strength = strengths.get(id);
        const answerable = alertIds.includes(id) || (strength !== undefined && strength < 0);
        return answerable
          ? []
          : [file.problem([a, 'answers', index], `expected the id of a brake or of an alert, found ${id}`)];
      }),
    ]),
  ];
}
