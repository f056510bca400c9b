import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { loadRulebook } from '../src/rulebook/load.ts';
import { projects } from './bench-result/projects.ts';
import { MEASURES, type Run, runOnce } from './bench-result/run-once.ts';
import { summaries, table } from './bench-result/summary.ts';
import { findChromium } from './chromium.ts';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.ts';

/**
 * Measures the result page of the built site in a browser: `npm run build`, then `npm run bench:result -- [--runs 9]
 * [--slower 4] [--url ADDRESS]`. Runs are interleaved, so that a machine busy for a while is so for all. Prints a table, then JSON.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    // A four times slowed processor is the old office PC of the product.
    slower: { type: 'string', default: '4' },
    url: { type: 'string' },
  },
});
const [runs, slower] = [Number(values.runs), Number(values.slower)];
if (!(runs >= 1 && slower >= 1)) throw new Error('--runs and --slower: expected a number from 1 up');

const root = join(import.meta.dirname, '..');
const server = values.url ? null : await preview({ root, preview: { port: 4319, strictPort: true } });
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: CHROMIUM_ARGUMENTS,
});
const rulebook = loadRulebook();
const measured: Run[] = [];
for (let run = 1; run <= runs; run++) {
  for (const project of projects(rulebook)) {
    const page = await browser.newPage();
    measured.push(await runOnce(page, values.url ?? 'http://localhost:4319/', project, slower));
    await page.context().close();
  }
  console.error(`run ${run} of ${runs}`);
}
const machine = {
  date: new Date().toISOString(),
  processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  load: loadavg().map((one) => Number(one.toFixed(1))),
  browser: `Chromium ${browser.version()}`,
  slower,
  runs,
};
await browser.close();
await server?.close();

const results = summaries(measured);
console.log(table(results, MEASURES));
console.log(JSON.stringify({ ...machine, results }, null, 2));
