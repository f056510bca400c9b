import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { GOOD_FILES, writeRules } from '../rulebook/good-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const TSX = import.meta.resolve('tsx');
/** The folder of rules that every run of these tests ranks with. */
export const RULES = writeRules(GOOD_FILES);

/** Each run starts a process: half a second alone, more on a busy machine. */
export const SLOW = { timeout: 60_000 };

export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs `npm run rank -- …` in a process of its own, with something on its standard input. */
export async function rank(args: readonly string[], { stdin = '', env = {}, cwd = ROOT } = {}): Promise<Run> {
  // `tsx FILE` is `node --import tsx FILE` and one process more.
  const child = spawn(process.execPath, ['--import', TSX, join(ROOT, 'scripts/rank.ts'), ...args], {
    cwd,
    env: { ...process.env, npm_lifecycle_event: 'test', ...env },
  });
  // A command that stops before reading its input closes the pipe: that is no failure of the test.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}

/** The same on given answers, with the small rules. */
export const rankAnswers = (answers: unknown, ...more: string[]): Promise<Run> =>
  rank(['-', '--rules', RULES, ...more], { stdin: typeof answers === 'string' ? answers : JSON.stringify(answers) });
