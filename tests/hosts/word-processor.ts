import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What came of a conversion: the file, and all that the word processor complained of. */
export type Converted = { readonly file: Buffer; readonly complaints: readonly string[] };

/** Opens a document with LibreOffice, under a profile of its own, and saves it as another kind. */
export function convert(path: string, to: 'pdf' | 'fodt'): Converted {
  const folder = mkdtempSync(join(tmpdir(), 'boussole-office-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const args = ['--headless', profile, '--convert-to', to, '--outdir', folder, path];
    const { status, stdout, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 120_000 });
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stdout}${stderr}`);
    // Java serves its databases alone.
    const complaints = `${stdout}\n${stderr}`
      .split('\n')
      .filter((line) => /error|fail/i.test(line) && !/java/i.test(line));
    return { file: readFileSync(join(folder, basename(path).replace(/\.\w+$/, `.${to}`))), complaints };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
