import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { forReaders } from './editors-only.ts';
import { readFinding } from './finding.ts';
import { problemOf, type RuleProblem } from './rule-file.ts';
import type { Rulebook } from './rulebook.ts';
import { RulebookError } from './rulebook-error.ts';
import {
  ACTORS,
  actionShape,
  alertsFileShape,
  caseShape,
  effectShape,
  findingEntryShape,
  questionShape,
  scenarioShape,
} from './shapes.ts';

/** A frozen rulebook: its number counts from 1, its date is the day it was published, YYYY-MM-DD. */
export type PublishedRulebook = { readonly number: number; readonly date: string; readonly rulebook: Rulebook };

/** The folder of frozen rulebooks, in the folder of rules, and the list of their sha256 in it. */
export const PUBLISHED = 'published';
export const CHECKSUMS = 'checksums.txt';

/** The content of a frozen file: what readers get of the rule files, with a number and a date. */
const frozenShape = z.strictObject({
  rulebook: z.int().min(1),
  published: z.iso.date('expected the date of publication, YYYY-MM-DD'),
  scenarios: z.array(scenarioShape),
  questions: z.array(questionShape),
  effects: z.array(effectShape.omit({ review: true })),
  ...alertsFileShape.shape,
  actions: z.array(actionShape),
  findings: z.array(findingEntryShape),
  cases: z.array(caseShape),
});

/** The text of a rulebook's frozen file. The same rules always give the same text. */
export function frozenText({ version: _, actors: __, ...content }: Rulebook, number: number, date: string): string {
  const findings = content.findings.map(({ ref, unscored }) => (unscored ? { ref, unscored } : { ref }));
  return `${forReaders({ rulebook: number, published: date, ...content, findings }, 2)}\n`;
}

/** The line of checksums.txt for a frozen file, as `sha256sum` writes it. Line ends do not count: git may change them. */
export const checksumLine = (name: string, text: string): string =>
  `${createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')}  ${name}`;

/**
 * Every published rulebook, in order; none when nothing was published yet.
 * @param root the folder of rules
 * @throws RulebookError naming each frozen file that is missing, changed since its publication, or of another shape
 */
export function readPublished(root: string): readonly PublishedRulebook[] {
  const folder = join(root, PUBLISHED);
  const present = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
  const frozen = present.filter((name) => name !== CHECKSUMS);
  const sums = present.includes(CHECKSUMS)
    ? readFileSync(join(folder, CHECKSUMS), 'utf8').split(/\r?\n/).filter(Boolean)
    : [];
  const expected = Array.from({ length: Math.max(frozen.length, sums.length) }, (_, index) => `${index + 1}.json`);
  const strays = frozen.filter((name) => !expected.includes(name));
  const problems = strays.map((name) => wrong(name, 'expected rulebooks 1.json, 2.json… without a gap, and no other'));
  const read = expected.map((name, index) => {
    const text = frozen.includes(name) ? readFileSync(join(folder, name), 'utf8') : null;
    if (text === null) return { problems: [wrong(name, 'expected this file: rulebooks are numbered without a gap')] };
    if (checksumLine(name, text) !== sums[index])
      return {
        problems: [wrong(name, `expected the file as published (${CHECKSUMS}): a published rulebook never changes`)],
      };
    return readFrozen(name, index + 1, text);
  });
  problems.push(...read.flatMap((one) => ('problems' in one ? one.problems : [])));
  if (problems.length > 0) throw new RulebookError(problems);
  return read.flatMap((one) => ('published' in one ? [one.published] : []));
}

export const lastOf = (published: readonly PublishedRulebook[]): PublishedRulebook | null =>
  published[published.length - 1] ?? null;

/** Its checksum is right, so its text is what was published: what fails here is a shape that changed since. */
function readFrozen(
  name: string,
  number: number,
  text: string,
): { published: PublishedRulebook } | { problems: RuleProblem[] } {
  const checked = frozenShape.safeParse(JSON.parse(text));
  if (!checked.success)
    return {
      problems: checked.error.issues.map(({ path, message }) => ({
        ...wrong(name, message),
        field: path.map(String).join('.'),
      })),
    };
  const { rulebook, published: date, findings, ...content } = checked.data;
  if (rulebook !== number) return { problems: [wrong(name, `expected the number ${number}, found ${rulebook}`)] };
  const whole = { version: number, actors: ACTORS, ...content, findings: findings.map(readFinding) };
  return { published: { number, date, rulebook: whole } };
}

const wrong = (name: string, expected: string): RuleProblem => problemOf(`${PUBLISHED}/${name}`, expected);
