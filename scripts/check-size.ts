import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT, saidIn } from './bundle/document.ts';
import { staleIn } from './bundle/stale.ts';
import { againstBudgets, kB, linesOf } from './size/against-budgets.ts';
import { nameOf } from './size/built-file.ts';
import { builtIn } from './size/built-in.ts';
import { ENTRIES, FIRST, oldRules } from './size/entries.ts';
import { namedOtherwise, tooEarly } from './size/first-files.ts';

/** The script of host pages, as it is, in bytes: their readers' lines are not ours to fill. */
const EMBED_BUDGET = 3_000;
/** Loaded later: not in the first files. Each by a word that is in its code. */
const NOT_AT_FIRST: Readonly<Record<string, string>> = {
  recharts: 'recharts',
  zod: '_zod',
  docx: 'wordprocessingml',
  papaparse: 'delimitersToGuess',
  'lean-qr': 'minCorrectionLevel',
};

/** `npm run size`: what the site makes readers load, part by part, and whether any is more than it may be. */
const dist = join(import.meta.dirname, '../dist');
const files = builtIn(dist);
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const { weighed, problems } = againstBudgets([...ENTRIES, ...oldRules(files.map(nameOf))], files);
for (const line of linesOf(weighed)) console.log(line);

const scripts = files.filter(({ path }) => path.endsWith('.js'));
const first = scripts.filter((file) => FIRST.files.includes(nameOf(file)));
const embed = files.find(({ path }) => path === 'embed/v1.js')?.bytes.length ?? Number.POSITIVE_INFINITY;
const all = [
  ...problems,
  ...namedOtherwise(html, FIRST),
  ...tooEarly(NOT_AT_FIRST, first, scripts),
  ...staleIn(saidIn(readFileSync(DOCUMENT, 'utf8')), weighed),
  ...(embed > EMBED_BUDGET ? [`The script of host pages: ${kB(embed)}, over ${kB(EMBED_BUDGET)}.`] : []),
];
for (const problem of all) console.error(problem);
if (all.length > 0) process.exitCode = 1;
