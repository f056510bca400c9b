import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKSUMS, checksumLine, frozenText, PUBLISHED } from '../../../src/rulebook/published.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';

/**
 * What rules/published/ gains when a rulebook is published: its file, and the list of checksums with one line more.
 * @param root the project's folder
 * @returns path from the root → text
 */
export function frozenFiles(root: string, rulebook: Rulebook, number: number, date: string): [string, string][] {
  const name = `${number}.json`;
  const text = frozenText(rulebook, number, date);
  const checksums = join('rules', PUBLISHED, CHECKSUMS);
  const former = existsSync(join(root, checksums)) ? readFileSync(join(root, checksums), 'utf8') : '';
  return [
    [join('rules', PUBLISHED, name), text],
    [checksums, `${former}${checksumLine(name, text)}\n`],
  ];
}
