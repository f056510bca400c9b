import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files, then does what follows from them. When any of it fails, every file is put back as it was.
 * @param files path from the root → text
 */
export async function writeAll(
  root: string,
  files: ReadonlyMap<string, string>,
  then: () => Promise<void> | void,
): Promise<void> {
  const paths = [...files.keys()].map((name) => join(root, name));
  const former = paths.map((path) => ({ path, text: existsSync(path) ? readFileSync(path, 'utf8') : null }));
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    await then();
  } catch (error) {
    for (const { path, text } of former) {
      if (text === null) rmSync(path, { force: true });
      else writeFileSync(path, text);
    }
    throw error;
  }
}
