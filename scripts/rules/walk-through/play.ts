import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, blocksIn, withLines } from './blocks.ts';

/**
 * Does what a document says, in order, in a folder: writes its files, makes its changes, runs its commands.
 * @param root the folder, a copy of the project that may be changed
 * @returns the document with what the commands really printed
 * @throws an Error when a change cannot be made as written
 */
export function play(document: string, root: string): string {
  // Blocks keep their count while their lines change, so each is found again by its rank.
  return blocksIn(document).reduce((now, { start: _, ...said }, rank) => {
    const block = blocksIn(now)[rank];
    if (!block) throw new Error(`No block ${rank} any more: ${said.lines[0]}`);
    return block.kind === 'console' ? withLines(now, block, printed(block, root)) : done(now, block, root);
  }, document);
}

function done(document: string, { kind, file, lines }: Block, root: string): string {
  const path = join(root, file);
  const text = `${lines.join('\n')}\n`;
  if (kind === 'json') writeFileSync(path, text);
  if (kind === 'yaml') appendFileSync(path, text);
  if (kind === 'diff') writeFileSync(path, changed(readFileSync(path, 'utf8'), file, lines));
  return document;
}

/** The commands of a block (`$ …`), each followed by what it prints on both of its outputs. */
function printed({ lines }: Block, root: string): string[] {
  return lines
    .filter((line) => line.startsWith('$ '))
    .flatMap((line) => {
      const { stdout } = spawnSync('sh', ['-c', `{ ${line.slice(2)}\n} 2>&1`], { cwd: root, encoding: 'utf8' });
      return stdout.trim() ? [line, ...stdout.trimEnd().split('\n')] : [line];
    });
}

/** Makes a change written as a diff: the lines kept (` `) and taken away (`-`) stand together, once, in the text. */
function changed(text: string, file: string, diff: readonly string[]): string {
  const side = (mark: '-' | '+') =>
    diff.filter((line) => !line.startsWith(mark === '-' ? '+' : '-')).map((line) => `${line.slice(1)}\n`);
  const [before, after] = [side('-').join(''), side('+').join('')];
  const starts = [...text.matchAll(/^/gm)].filter(({ index }) => text.startsWith(before, index));
  if (starts.length !== 1)
    throw new Error(`${file}: expected these lines once, found ${starts.length} times:\n${before}`);
  const at = starts[0]?.index ?? 0;
  return text.slice(0, at) + after + text.slice(at + before.length);
}
