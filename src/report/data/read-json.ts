import { firmnessOf, measuresOf } from '../../engine/firmness/firmness.ts';
import { modelPlayed, recommendBy } from '../../engine/recommend.ts';
import { asPlayed } from '../../link/as-played.ts';
import { decodeLink, pinnedRulebook } from '../../link/decode.ts';
import { LONGEST_INPUT } from '../../link/format.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { FileProblem } from '../../screens/open-file/file-problem.ts';
import { LARGEST_FILE } from '../../screens/open-file/largest-file.ts';
import { FILE_FORMAT } from './json-of.ts';
import { contentOf, type Linked } from './result-content.ts';
import { sameJson } from './same-json.ts';

/** The fragment of the link to open, or why not. */
type ReadFile = { readonly link: string } | { readonly problem: FileProblem };

/** Rules, and the day they were published, as YYYY-MM-DD; null for rules in preparation. */
type DatedRules = { readonly rulebook: Rulebook; readonly published: string | null };

/** The rules of a number, today's or frozen ones, fetched when needed; null when this page has none of that number. */
type RulesOf = (number: number) => Promise<DatedRules | null>;

/** Reads a file that someone chose; one that is too large is not even opened. */
export async function readFile(file: Blob, rulesOf: RulesOf): Promise<ReadFile> {
  if (file.size > LARGEST_FILE) return refused('not-ours');
  try {
    return await readResultFile(await file.text(), rulesOf);
  } catch {
    // The file moved since it was chosen, or its rules could not be fetched.
    return refused('unreadable');
  }
}

/**
 * Reads the text of a result's file. The result is restored from its link, with this one's own check, and everything
 * else that the file says of it has to be what the link gives: a file that someone edited is refused, and never shows
 * another result than the one it says.
 * @throws whatever `rulesOf` rejects with
 */
export async function readResultFile(text: string, rulesOf: RulesOf): Promise<ReadFile> {
  if (text.length > LARGEST_FILE) return refused('not-ours');
  const parsed = parse(text);
  if (!parsed) return refused('not-json');
  const given = envelope(parsed.value);
  if (!given) return refused('not-ours');
  if (given.format > FILE_FORMAT) return refused('newer');
  const number = pinnedRulebook(given.link);
  if (number === null || given.link.length > LONGEST_INPUT) return refused('damaged');
  const rules = await rulesOf(number);
  if (!rules) return refused('newer');
  const read = decodeLink(rules.rulebook, given.link);
  if (read.kind === 'broken' || !read.complete) return refused('damaged');
  const expected = Object.entries(replayed(rules, read));
  return expected.every(([field, value]) => sameJson(given.all.get(field), value))
    ? { link: given.link }
    : refused('damaged');
}

/** What a file of this link says, date and version of the page apart. */
function replayed({ rulebook, published }: DatedRules, linked: Linked) {
  const { answers, play } = linked;
  const played = { ...answers, ...play?.answers };
  const model = modelPlayed(rulebook, asPlayed(rulebook, play));
  return {
    rulebook: { number: rulebook.version, published },
    ...contentOf(rulebook, linked, recommendBy(model, played)),
    firmness: firmnessOf(model, played, measuresOf(model, played)).word,
  };
}

const refused = (problem: FileProblem): ReadFile => ({ problem });

/** A byte order mark before the text is forgiven: some editors add one. */
function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return null;
  }
}

/** What makes a file ours; null for any other. Its fields are in a map: no name in a file reaches a prototype. */
function envelope(value: unknown) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const all = new Map<string, unknown>(Object.entries(value));
  const format = all.get('boussole');
  if (typeof format !== 'number' || !Number.isInteger(format) || format < FILE_FORMAT) return null;
  const link = all.get('link');
  return { all, format, link: typeof link === 'string' ? link : '' };
}
