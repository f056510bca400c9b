import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { IN_PREPARATION, loadRulebook } from '../../../src/rulebook/load.ts';
import { readPublished } from '../../../src/rulebook/published.ts';
import { takeRules } from '../publish/changelog.ts';
import { frozenFiles } from '../publish/frozen-files.ts';

/** What the commands of the walk-through read and write. */
const COPIED = [
  'src',
  'scripts',
  'rules',
  'locales',
  'tests/personas',
  'package.json',
  'tsconfig.json',
  'CHANGELOG.md',
];

/** The day, in the copy, on which rules that were not published yet are. */
const DAY = '2027-01-04';

/** Does something with a copy of the project whose rules are all published, and takes the copy away. */
export function inCopyOf<Result>(root: string, use: (copy: string) => Result): Result {
  const copy = mkdtempSync(join(tmpdir(), 'boussole-walk-through-'));
  try {
    for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    publishAsTheyAre(copy);
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * The walk-through makes one change to published rules. Rules that are being changed count as published in the copy, so that
 * it shows that one change and no other.
 */
function publishAsTheyAre(copy: string): void {
  const rules = join(copy, 'rules');
  const changelog = join(copy, 'CHANGELOG.md');
  writeFileSync(changelog, `${takeRules(readFileSync(changelog, 'utf8')).lines.join('\n')}\n`);
  const rulebook = loadRulebook(rules);
  if (rulebook.version !== IN_PREPARATION) return;
  const number = readPublished(rules).length + 1;
  for (const [name, text] of frozenFiles(copy, rulebook, number, DAY)) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), text);
  }
}
