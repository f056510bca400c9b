import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** An input that cannot be ranked, said to whoever wrote it. */
export class InputError extends Error {}

/** How the input is called in messages. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

/**
 * Reads the JSON of a file, or of the standard input for `-`.
 * @throws InputError when it cannot be read, is empty, or is not JSON (with line and column when the parser gives them)
 */
export async function readInput(file: string): Promise<unknown> {
  const content = (await readText(file)).replace(/^\uFEFF/, '');
  if (content.trim() === '') throw new InputError(`${nameOf(file)}: empty, expected answers in JSON`);
  try {
    return JSON.parse(content);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new InputError(`${nameOf(file)}${placeOf(content, message)}: not JSON: ${message}`);
  }
}

async function readText(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  try {
    return await readFile(resolve(callerFolder(), file), 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error;
    throw new InputError(`${file}: cannot be read (${reason})`);
  }
}

/** `npm run` moves to the project's folder; a relative name is meant from where it was typed. */
const callerFolder = (): string =>
  (process.env['npm_lifecycle_event'] === 'rank' && process.env['INIT_CWD']) || process.cwd();

/** `:line:column`, counted from 1, when the parser says where it stopped. */
function placeOf(content: string, message: string): string {
  const position = message.match(/at position (\d+)/)?.[1];
  if (position === undefined) return '';
  const before = content.slice(0, Number(position)).split('\n');
  return `:${before.length}:${(before[before.length - 1] ?? '').length + 1}`;
}
