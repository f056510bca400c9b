import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from './rates.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Runs the Vitest benchmark of this folder in a process of its own, so that nothing loaded here slows it.
 * @param runs how many rounds are kept
 * @throws Error when it fails: an engine that does not rank as the product does, above all
 */
export async function runVitest(runs: number): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-engine-'));
  try {
    const output = join(folder, 'report.json');
    const config = join(import.meta.dirname, 'vitest.config.ts');
    const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
    await promisify(execFile)(
      process.execPath,
      [vitest, 'bench', '--run', '--config', config, '--outputJson', output],
      {
        cwd: ROOT,
        env: { ...process.env, BENCH_RUNS: String(runs) },
        maxBuffer: 2 ** 26,
      },
    );
    return JSON.parse(await readFile(output, 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
