import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { sharesOf } from './bundle/built-chunk.ts';
import { DOCUMENT, documentOf } from './bundle/document.ts';
import { againstBudgets } from './size/against-budgets.ts';
import { nameOf } from './size/built-file.ts';
import { ENTRIES, oldRules } from './size/entries.ts';

/** `npm run bundle:report`: builds the site without writing it, and says in docs/bundle.md what is in each file, and why. */
const root = join(import.meta.dirname, '..');
// Two outputs would be two sites: the script of host pages is built apart, by a plugin.
const built = await build({ root, logLevel: 'warn', build: { write: false, sourcemap: 'hidden' } });
if (Array.isArray(built) || !('output' in built)) throw new Error('Expected one output');
const { output } = built;
const chunks = output.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
const names = new Map(chunks.map(({ fileName }) => [fileName, nameOf({ path: fileName })]));
const files = output
  .filter(({ fileName }) => /^(?:assets\/|index\.html$|embed\/v1\.js$)/.test(fileName) && !fileName.endsWith('.map'))
  .map((file) => ({
    path: file.fileName,
    bytes: Buffer.from(file.type === 'chunk' ? file.code : file.source),
  }));
const { weighed } = againstBudgets([...ENTRIES, ...oldRules(files.map(nameOf))], files);

const naming = (how: 'imports' | 'dynamicImports', fileName: string) =>
  chunks.filter((other) => other[how].includes(fileName)).map((other) => names.get(other.fileName) ?? '');
const reported = chunks
  .map((chunk) => ({
    name: names.get(chunk.fileName) ?? chunk.fileName,
    withThem: naming('imports', chunk.fileName),
    askers: naming('dynamicImports', chunk.fileName),
    shares: sharesOf(chunk, join(root, 'dist', 'assets')),
  }))
  .sort((one, other) => one.name.localeCompare(other.name, 'en'));
writeFileSync(DOCUMENT, documentOf(weighed, reported));
