import { join } from 'node:path';
import { checkPermanentCodes } from './checks/permanent-codes.ts';
import { crossCheck } from './cross-check.ts';

import { readFinding } from './finding.ts';
import { lastOf, type PublishedRulebook, readPublished } from './published.ts';
import { type RuleFiles, readRuleFiles } from './rule-files.ts';
import type { Rulebook } from './rulebook.ts';
import { RulebookError } from './rulebook-error.ts';
import { sameForReaders } from './same-for-readers.ts';
import { ACTORS } from './shapes.ts';

/** Where the rule files are. */
export const RULES = join(import.meta.dirname, '../../rules');

/** The number of rules that are not published: they may change every day. */
export const IN_PREPARATION = 0;

/**
 * Reads a folder of rule files into one rulebook. Its version is the number of the last published rulebook when nothing
 * that a reader could notice has changed since, else IN_PREPARATION.
 * @param root the folder, by default the project's `rules/`
 * @throws RulebookError listing everything that is wrong, in every file
 */
export function loadRulebook(root = RULES): Rulebook {
  const files = readRuleFiles(root);
  const published = readPublished(root);
  const mismatches = [...crossCheck(files), ...checkPermanentCodes(files.questions, published)];
  if (mismatches.length > 0) throw new RulebookError(mismatches);
  const content = contentOf(files);
  return { version: numberOf(content, lastOf(published)), ...content };
}

const contentOf = (files: RuleFiles): Omit<Rulebook, 'version'> => ({
  actors: ACTORS,
  scenarios: files.scenarios.value,
  questions: files.questions.value,
  effects: files.effects.flatMap((file) => file.value),
  alerts: files.alerts.value.alerts,
  everywhere: files.alerts.value.everywhere,
  actions: files.actions.value,
  findings: files.findings.value.map(readFinding),
  cases: files.cases.value,
});

function numberOf(content: Omit<Rulebook, 'version'>, last: PublishedRulebook | null): number {
  if (!last) return IN_PREPARATION;
  const { version, ...frozen } = last.rulebook;
  return sameForReaders(content, frozen) ? version : IN_PREPARATION;
}
