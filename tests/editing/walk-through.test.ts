import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksIn } from '../../scripts/rules/walk-through/blocks.ts';
import { play } from '../../scripts/rules/walk-through/play.ts';
import { inCopyOf } from '../../scripts/rules/walk-through/project-copy.ts';
import { writeRules } from '../rulebook/good-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENT = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

describe('the walk-through of CONTRIBUTING', () => {
  it('goes from a ranking to a publication, through every file of a change', () => {
    const blocks = blocksIn(DOCUMENT);
    const commands = blocks.flatMap(({ kind, lines }) => (kind === 'console' ? lines : [])).join('\n');
    for (const command of ['rank', 'rules:diff', 'rules:publish'])
      expect(commands).toMatch(new RegExp(`^\\$ .*${command} `, 'm'));
    expect(blocks.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        'rules/findings.yaml',
        'locales/fr/effects.json',
        'locales/en/effects.json',
        'CHANGELOG.md',
      ]),
    );
  });

  // The proof of every answer set alone takes half a minute on a busy machine.
  it('prints what it says (npm run contributing:update writes it again)', { timeout: 300_000 }, () => {
    expect(inCopyOf(ROOT, (copy) => play(DOCUMENT, copy))).toBe(DOCUMENT);
  });
});

describe('playing a document', () => {
  const inFolder = (document: string, files: Record<string, string> = {}) => {
    const root = writeRules({ '.keep': '', ...files });
    return { after: play(document, root), read: (name: string) => readFileSync(join(root, name), 'utf8') };
  };

  it('writes, appends and changes files, then runs commands among them, keeping the indentation', () => {
    const document = [
      '1. Write:',
      '   ```json a.json',
      '   { "a": 1 }',
      '   ```',
      '   ```yaml list.yaml',
      '   - two',
      '   ```',
      '   ```diff list.yaml',
      '    - one',
      '   -- two',
      '   +- three',
      '   ```',
      '   ```console',
      '   $ cat list.yaml',
      '   outdated',
      '   lines',
      '   $ true',
      '   $ echo wrong >&2; cat a.json',
      '   ```',
      '   ```sh',
      '   not played',
      '   ```',
      '',
    ].join('\n');
    const { after, read } = inFolder(document, { 'list.yaml': '- one\n' });
    expect(read('a.json')).toBe('{ "a": 1 }\n');
    expect(read('list.yaml')).toBe('- one\n- three\n');
    expect(after).toBe(
      document
        .replace('   outdated\n   lines\n', '   - one\n   - three\n')
        .replace('cat a.json\n', 'cat a.json\n   wrong\n   { "a": 1 }\n'),
    );
  });

  it.each([
    ['are not there', '- two\n'],
    ['are there twice', '- one\n- one\n'],
    ['are only a part of a line', '- one more\n'],
  ])('refuses a change whose lines %s', (_, text) => {
    expect(() => inFolder('```diff list.yaml\n-- one\n+- three\n```\n', { 'list.yaml': text })).toThrow(
      /list\.yaml: expected these lines once, found [02] times/,
    );
  });

  it('refuses a block that never ends', () => {
    expect(() => blocksIn('text\n```console\n$ ls\n')).toThrow('Line 2: this block has no end.');
  });
});
