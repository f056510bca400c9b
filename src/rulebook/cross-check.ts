import { checkActions } from './checks/actions';
import { checkAlerts } from './checks/alerts';
import { checkCases } from './checks/cases';
import { checkEffects } from './checks/effects';
import { checkPlacement } from './checks/placement';
import { checkQuestions } from './checks/questions';
import { checkScenarios } from './checks/scenarios';
import type { RuleFiles } from './load';
import type { RuleProblem } from './rule-file';

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
