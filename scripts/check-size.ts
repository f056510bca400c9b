import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What the page loads before anything can be answered, gzip, in bytes: the budget of the performance requirements. */
const BUDGET = 115_000;
/** The file of the Recharts views, brotli, in bytes. */
const CHARTS_BUDGET = 78_000;
/** Loaded later, or never: not in the first files. */
const NOT_AT_FIRST = ['recharts', 'ZodError'];

const dist = join(import.meta.dirname, '../dist');
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const files = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1] ?? '');
const texts = files.map((file) => readFileSync(join(dist, file)));
const size = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
const strays = NOT_AT_FIRST.filter((name) => texts.some((text) => text.includes(name)));

const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
const charts = scripts
  .map((name) => readFileSync(join(dist, 'assets', name)))
  .filter((text) => text.includes('recharts'));
const chartsSize = charts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`Initial JavaScript: ${kB(size)} gzip in ${files.length} file(s), budget ${kB(BUDGET)}`);
console.log(`Recharts views: ${kB(chartsSize)} brotli in ${charts.length} file(s), budget ${kB(CHARTS_BUDGET)}`);
const problems = [
  ...strays.map((name) => `In the first files, and should not be: ${name}.`),
  ...(files.length === 0 || size > BUDGET ? ['Initial JavaScript: over the budget, or not found.'] : []),
  ...(charts.length === 0 || chartsSize > CHARTS_BUDGET ? ['Recharts views: over the budget, or not found.'] : []),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
