import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { crossCheck } from './cross-check.ts';
import { readFinding } from './finding.ts';
import { type RuleFile, type RuleProblem, readRuleFile } from './rule-file.ts';
import type { Rulebook } from './rulebook.ts';
import {
  ACTORS,
  actionShape,
  alertsFileShape,
  caseShape,
  effectShape,
  findingEntryShape,
  questionShape,
  rulebookFileShape,
  scenarioShape,
} from './shapes.ts';

/** Every problem found in the rule files, a line each: file, line, field, what was expected. */
export class RulebookError extends Error {
  constructor(readonly problems: readonly RuleProblem[]) {
    const lines = problems.map((p) => `  rules/${p.file}:${p.line}${p.field && ` ${p.field}`}: ${p.expected}`);
    super(`The rule files have ${problems.length} problem(s):\n${lines.join('\n')}`);
    this.name = 'RulebookError';
  }
}

/**
 * Reads a folder of rule files into one rulebook.
 * @param root the folder, by default the project's `rules/`
 * @throws RulebookError listing everything that is wrong, in every file
 */
export function loadRulebook(root = join(import.meta.dirname, '../../rules')): Rulebook {
  const problems: RuleProblem[] = [];
  const read = <T>(name: string, shape: z.ZodType<T>): RuleFile<T> | null => {
    const result = readRuleFile(root, name, shape);
    if ('file' in result) return result.file;
    problems.push(...result.problems);
    return null;
  };
  const version = read('rulebook.yaml', rulebookFileShape);
  const scenarios = read('scenarios.yaml', z.array(scenarioShape));
  const questions = read('questions.yaml', z.array(questionShape));
  const alerts = read('alerts.yaml', alertsFileShape);
  const actions = read('actions.yaml', z.array(actionShape));
  const findings = read('findings.yaml', z.array(findingEntryShape));
  const cases = read('cases.yaml', z.array(caseShape));
  const effectFiles = effectFileNames(root, questions).map((name) => read(name, z.array(effectShape)));
  const effects = effectFiles.filter((file) => file !== null);
  const readable = version && scenarios && questions && alerts && actions && findings && cases;
  // A file that could not be read would make every reference to it look wrong: its own mistakes come first.
  if (!readable || problems.length > 0) throw new RulebookError(problems);
  const mismatches = crossCheck({ scenarios, questions, effects, alerts, actions, findings, cases });
  if (mismatches.length > 0) throw new RulebookError(mismatches);
  return {
    version: version.value.version,
    actors: ACTORS,
    scenarios: scenarios.value,
    questions: questions.value,
    effects: effects.flatMap((file) => file.value),
    alerts: alerts.value.alerts,
    everywhere: alerts.value.everywhere,
    actions: actions.value,
    findings: findings.value.map(readFinding),
    cases: cases.value,
  };
}

/** One file a question, in question order; any other file there is read too, so that it is never silently ignored. */
function effectFileNames(root: string, questions: RuleFile<Rulebook['questions']> | null): string[] {
  const folder = join(root, 'effects');
  const present = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
  const expected = (questions?.value ?? []).map((question) => `${question.id}.yaml`);
  const strays = present.filter((name) => !expected.includes(name)).sort();
  return [...expected.filter((name) => present.includes(name)), ...strays].map((name) => `effects/${name}`);
}
