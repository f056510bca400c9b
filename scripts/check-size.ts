import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the page loads before anything can be answered, gzip, in bytes: the budget of the performance requirements. */
const BUDGET = 115_000;
/** Loaded later, or never: not in the first files. */
const NOT_AT_FIRST = ['recharts', 'ZodError'];

const dist = join(import.meta.dirname, '../dist');
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const files = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1] ?? '');
const texts = files.map((file) => readFileSync(join(dist, file)));
const size = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
const strays = NOT_AT_FIRST.filter((name) => texts.some((text) => text.includes(name)));

console.log(
  `Initial JavaScript: ${(size / 1000).toFixed(1)} kB gzip in ${files.length} file(s), budget ${BUDGET / 1000} kB`,
);
if (files.length === 0 || size > BUDGET || strays.length > 0) {
  console.error(strays.length > 0 ? `In the first files, and should not be: ${strays.join(', ')}` : 'Over the budget.');
  process.exitCode = 1;
}
