import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli, gzip } from './compressed.ts';
import { firstFiles } from './first-files.ts';

/** In bytes, each file compressed alone. */
export type Sizes = { readonly script: { readonly brotli: number; readonly gzip: number }; readonly charts: number };

/** A word that the code of Recharts holds and no other. */
const CHARTS = 'recharts';

/**
 * The scripts that a page cannot do without, and those of the Recharts views.
 * @param root a built site
 */
export function sizesOf(root: string): Sizes {
  const first = firstFiles(root).filter((file) => file.endsWith('.js'));
  const sum = (files: readonly string[], packed: (raw: Buffer) => Buffer) =>
    files.reduce((total, file) => total + packed(readFileSync(join(root, file))).length, 0);
  const all = readdirSync(join(root, 'assets')).map((name) => `assets/${name}`);
  const charts = all.filter((file) => file.endsWith('.js') && readFileSync(join(root, file)).includes(CHARTS));
  return {
    script: { brotli: sum(first, brotli), gzip: sum(first, gzip) },
    charts: sum(charts, brotli),
  };
}
