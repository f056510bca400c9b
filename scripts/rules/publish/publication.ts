import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fairness } from '../../../src/proof/fairness.ts';
import { firstPlaces } from '../../../src/proof/first-places.ts';
import { IN_PREPARATION, loadRulebook } from '../../../src/rulebook/load.ts';
import { lastOf, readPublished } from '../../../src/rulebook/published.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import { Refusal } from '../command.ts';
import { differenceSummary } from '../difference/summary.ts';
import { brokenLines, SAID } from '../report/bounds.ts';
import { takeRules, withRulebook } from './changelog.ts';
import { frozenFiles } from './frozen-files.ts';
import { missingWords } from './missing-words.ts';

/** What publishing writes, and the proof of what it publishes. */
export type Publication = {
  readonly number: number;
  /** Path from the root → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly fairness: Fairness;
};

const CHANGELOG = 'CHANGELOG.md';

/**
 * Prepares the publication of the rules as they are, and writes nothing.
 * @param root the project's folder
 * @param date the day of publication, YYYY-MM-DD
 * @param prove checks a rulebook on every complete answer set (half a minute)
 * @throws RulebookError when the rule files have problems: a permanent code that changed is one of them
 * @throws Refusal with every other reason not to publish
 */
export function preparePublication(root: string, date: string, prove: (rulebook: Rulebook) => Fairness): Publication {
  const rules = join(root, 'rules');
  const rulebook = loadRulebook(rules);
  const last = lastOf(readPublished(rules));
  if (last && rulebook.version !== IN_PREPARATION)
    throw new Refusal(`Nothing has changed since rulebook ${last.number}, published on ${last.date}.`);
  const number = (last?.number ?? 0) + 1;
  const changelog = readFileSync(join(root, CHANGELOG), 'utf8');
  const early = last && date < last.date;
  refuse([
    ...(early ? [`--date: expected ${last.date} or later, the day of rulebook ${last.number}, found ${date}`] : []),
    ...(takeRules(changelog).rules
      ? []
      : [`${CHANGELOG}: expected what changed and why, under « ### Rules » of « ## Unreleased »`]),
    ...missingWords(root, rulebook),
  ]);
  const fairness = prove({ ...rulebook, version: number });
  refuse(
    fairness.bounds
      .filter(({ status }) => status === 'broken')
      .flatMap((bound) => [`fairness: ${SAID[bound.id]}`, ...brokenLines(bound)]),
  );
  const shares = { before: last && firstPlaces(last.rulebook), after: fairness.firstPlaces.asPublished };
  const files = new Map([
    ...frozenFiles(root, rulebook, number, date),
    [CHANGELOG, withRulebook(changelog, number, date, differenceSummary(last, rulebook, shares))] as const,
  ]);
  return { number, files, fairness };
}

function refuse(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new Refusal(['Not published:', ...reasons.map((reason) => `  ${reason}`)].join('\n'));
}
