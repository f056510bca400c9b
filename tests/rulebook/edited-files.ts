import { loadRulebook } from '../../src/rulebook/load.ts';
import { RulebookError } from '../../src/rulebook/rulebook-error.ts';
import { GOOD_FILES, writeRules } from './good-files.ts';

/** A file, a text that stands once in it, and what takes its place. */
export type Edit = readonly [file: string, good: string, bad: string];

/** What is reported when good files are edited, `file field: expected`; nothing when they still load. */
export function problemsAfter(...edits: readonly Edit[]): string[] {
  const files: Record<string, string> = { ...GOOD_FILES };
  for (const [file, good, bad] of edits) {
    const text = files[file] ?? '';
    if (good !== text && text.split(good).length !== 2) throw new Error(`${file} has not exactly one ${good}`);
    files[file] = text.replace(good, bad);
  }
  try {
    loadRulebook(writeRules(files));
    return [];
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error;
    return error.problems.map(({ file, field, expected }) => `${file} ${field}: ${expected}`);
  }
}

/** Adds entries at the end of a file, or makes it. */
export const adding = (file: string, entries: string): Edit => {
  const text = GOOD_FILES[file] ?? '';
  return [file, text, `${text}${entries}\n`];
};
