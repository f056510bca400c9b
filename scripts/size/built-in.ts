import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile } from './built-file.ts';

/** Beside a text, the same compressed once for all; and what a build for developers adds. */
const COPY = /\.(?:br|gz|map)$/;

/** The app's page, its files, and the script of host pages. The pages that need no script weigh what they say. */
export function builtIn(dist: string): readonly BuiltFile[] {
  const assets = readdirSync(join(dist, 'assets'))
    .filter((name) => !COPY.test(name))
    .map((name) => `assets/${name}`);
  return ['index.html', ...assets, 'embed/v1.js'].map((path) => ({ path, bytes: readFileSync(join(dist, path)) }));
}
