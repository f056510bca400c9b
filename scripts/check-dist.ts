import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { brokenLinks } from './built-site/broken-links.ts';
import { faultsInFile } from './built-site/faults-in-file.ts';

/** Reads every file of the built site for what should not be in it: other origins, inline code, paths of this machine, links to nothing. */
const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)));
// A home of « / » would be found everywhere.
const places = [root, homedir()].filter((place) => place.length > 2);
const faults = files.flatMap((name) =>
  faultsInFile(name, readFileSync(join(dist, name)), places).map((fault) => `dist/${name}: ${fault}`),
);
const pages = files.filter((name) => name.endsWith('.html'));
const texts = Object.fromEntries(pages.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
faults.push(...brokenLinks(texts, files).map((fault) => `dist/${fault}`));
if (!files.includes('index.html')) faults.push('dist/index.html: not found');
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`Built site: ${files.length} files read, nothing of anyone else in them.`);
