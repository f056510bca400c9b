import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { publishSecond } from './publish-second.ts';

/**
 * The project's rules with a second rulebook published: see `publishSecond`.
 * @returns the folder; it is gone once the tests of the file are over
 */
export function twoRulebooks(): string {
  const root = mkdtempSync(join(tmpdir(), 'two-rulebooks-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  publishSecond(root);
  return root;
}
