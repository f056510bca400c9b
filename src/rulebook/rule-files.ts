import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { problemOf, type RuleFile, type RuleProblem, readRuleFile } from './rule-file.ts';
import { RulebookError } from './rulebook-error.ts';
import {
  actionShape,
  alertsFileShape,
  caseShape,
  effectShape,
  findingEntryShape,
  questionShape,
  scenarioShape,
} from './shapes.ts';

/** Every kind of rule file, with the shape of its content. `effects` is one file a question, in a folder. */
export const FILE_SHAPES = {
  scenarios: z.array(scenarioShape),
  questions: z.array(questionShape),
  effects: z.array(effectShape),
  alerts: alertsFileShape,
  actions: z.array(actionShape),
  findings: z.array(findingEntryShape),
  cases: z.array(caseShape),
} as const;

type Content<Kind extends keyof typeof FILE_SHAPES> = RuleFile<z.infer<(typeof FILE_SHAPES)[Kind]>>;

/** The rule files as read, before they become one rulebook. */
export type RuleFiles = {
  readonly [Kind in Exclude<keyof typeof FILE_SHAPES, 'effects'>]: Content<Kind>;
} & { readonly effects: readonly Content<'effects'>[] };

/**
 * Reads the rule files of a folder and checks the shape of each.
 * @throws RulebookError listing what is wrong in each of them. References between files are not compared here: a file that
 * could not be read would make every reference to it look wrong.
 */
export function readRuleFiles(root: string): RuleFiles {
  const problems: RuleProblem[] = [];
  const read = <T>(name: string, shape: z.ZodType<T>): RuleFile<T> | null => {
    const result = readRuleFile(root, name, shape);
    if ('file' in result) return result.file;
    problems.push(...result.problems);
    return null;
  };
  const scenarios = read('scenarios.yaml', FILE_SHAPES.scenarios);
  const questions = read('questions.yaml', FILE_SHAPES.questions);
  const alerts = read('alerts.yaml', FILE_SHAPES.alerts);
  const actions = read('actions.yaml', FILE_SHAPES.actions);
  const findings = read('findings.yaml', FILE_SHAPES.findings);
  const cases = read('cases.yaml', FILE_SHAPES.cases);
  const { names, missing } = effectFiles(root, questions?.value.map(({ id }) => id) ?? []);
  const effects = names.map((name) => read(name, FILE_SHAPES.effects)).filter((file) => file !== null);
  problems.push(...missing);
  const readable = scenarios && questions && alerts && actions && findings && cases;
  if (!readable || problems.length > 0) throw new RulebookError(problems);
  return { scenarios, questions, effects, alerts, actions, findings, cases };
}

/** One file a question, in question order; any other file there is read too, so that it is never silently ignored. */
function effectFiles(root: string, questions: readonly string[]): { names: string[]; missing: RuleProblem[] } {
  const folder = join(root, 'effects');
  const present = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
  const expected = questions.map((id) => `${id}.yaml`);
  const strays = present.filter((name) => !expected.includes(name)).sort();
  return {
    names: [...expected.filter((name) => present.includes(name)), ...strays].map((name) => `effects/${name}`),
    missing: expected
      .filter((name) => !present.includes(name))
      .map((name) =>
        problemOf(`effects/${name}`, 'expected this file: one for each question ([] when it has no effect)'),
      ),
  };
}
