import { checkActions } from './checks/actions.ts';
import { checkAlerts } from './checks/alerts.ts';
import { checkCases } from './checks/cases.ts';
import { checkEffects } from './checks/effects.ts';
import { checkPlacement } from './checks/placement.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkScenarios } from './checks/scenarios.ts';
import type { RuleProblem } from './rule-file.ts';
import type { RuleFiles } from './rule-files.ts';

/** What no single file can tell: references between files, and the coding rules of the method. */
export function crossCheck(files: RuleFiles): RuleProblem[] {
  return [
    ...checkQuestions(files),
    ...checkScenarios(files),
    ...checkEffects(files),
    ...checkAlerts(files),
    ...checkActions(files),
    ...checkCases(files),
    ...checkPlacement(files),
  ];
}
