import { join } from 'node:path';
import { build } from 'vite';
import { rulebook } from '../../../src/rulebook/vite-plugin.ts';

/** Where the page is built that reads ten thousand times and does nothing else. */
export const READINGS = join(import.meta.dirname, '../../dist/readings');

declare global {
  /** Ten thousand readings of a project whose last questions are open, in milliseconds. On this page alone. */
  var readings: (open: number) => number;
}

/** Builds it from the product's own engine and rules. */
export async function buildReadings(): Promise<void> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [rulebook(join(import.meta.dirname, '../../../rules'))],
    build: { outDir: READINGS, emptyOutDir: true, target: ['edge109', 'firefox115', 'safari15'] },
  });
}
