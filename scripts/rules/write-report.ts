import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fairness } from '../../src/proof/fairness.ts';
import { loadFairness } from '../../src/rulebook/fairness-file.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { reportText } from './report/text.ts';

/** The report for people, and its figures for the Method page. The same rules always give the same bytes. */
export function reportFiles(root: string, fairness: Fairness): ReadonlyMap<string, string> {
  const rules = join(root, 'rules');
  const rulebook = loadRulebook(rules);
  return new Map([
    ['rules/report.md', reportText(fairness, rulebook, loadFairness(rules, rulebook))],
    ['rules/report.json', `${JSON.stringify(fairness, shortened, 1)}\n`],
  ]);
}

/** Writes both beside the rules they describe. */
export function writeReport(root: string, fairness: Fairness): void {
  for (const [name, text] of reportFiles(root, fairness)) writeFileSync(join(root, name), text);
}

/** Six decimals are more than anyone reads. */
const shortened = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(6)) : value;
