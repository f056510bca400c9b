import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What the page loads before anything can be answered, gzip, in bytes: the budget of the performance requirements. */
const BUDGET = 115_000;
/** The file of the Recharts views, brotli, in bytes. */
const CHARTS_BUDGET = 78_000;
/** The script of host pages, as it is, in bytes. */
const EMBED_BUDGET = 3_000;
/** Loaded later: not in the first files. Each by a word that is in its code. */
const NOT_AT_FIRST: Readonly<Record<string, string>> = {
  recharts: 'recharts',
  zod: '_zod',
  docx: 'wordprocessingml',
  papaparse: 'delimitersToGuess',
  'lean-qr': 'minCorrectionLevel',
};

const dist = join(import.meta.dirname, '../dist');
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const files = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1] ?? '');
const texts = files.map((file) => readFileSync(join(dist, file)));
const size = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
const scripts = readdirSync(join(dist, 'assets'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(dist, 'assets', name)));
const withWord = (files: readonly Buffer[], word: string) => files.filter((text) => text.includes(word));
const later = Object.entries(NOT_AT_FIRST);
const strays = later.filter(([, word]) => withWord(texts, word).length > 0);
// A word that is nowhere any more says nothing of the first files.
const unknown = later.filter(([, word]) => withWord(scripts, word).length === 0);
const charts = withWord(scripts, 'recharts');
const chartsSize = charts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
const embedSize = readFileSync(join(dist, 'embed/v1.js')).length;

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`Initial JavaScript: ${kB(size)} gzip in ${files.length} file(s), budget ${kB(BUDGET)}`);
console.log(`Recharts views: ${kB(chartsSize)} brotli in ${charts.length} file(s), budget ${kB(CHARTS_BUDGET)}`);
console.log(`Script of host pages: ${kB(embedSize)}, budget ${kB(EMBED_BUDGET)}`);
const problems = [
  ...strays.map(([name]) => `In the first files, and should not be: ${name}.`),
  ...unknown.map(([name, word]) => `No file has « ${word} » any more: ${name} needs another word in this check.`),
  ...(files.length === 0 || size > BUDGET ? ['Initial JavaScript: over the budget, or not found.'] : []),
  ...(charts.length === 0 || chartsSize > CHARTS_BUDGET ? ['Recharts views: over the budget, or not found.'] : []),
  ...(embedSize > EMBED_BUDGET ? ['Script of host pages: over the budget.'] : []),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
