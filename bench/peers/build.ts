import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { questionsPage, resultPage } from './plain/pages.ts';
import { type Asked, asked } from './questionnaire.ts';

/** The peers made with a bundler: a folder each, and the package whose version is told. */
export const BUNDLED = { surveyjs: 'survey-core', rjsf: '@rjsf/core' } as const;

/** Where the page of a peer is built. */
export const builtPeer = (name: string): string => join(import.meta.dirname, '../dist', name);

/** Builds the three peers' pages, with the product's bundler and the oldest browsers that it is built for. */
export async function buildPeers(): Promise<void> {
  const given = asked();
  const plain = builtPeer('plain');
  mkdirSync(plain, { recursive: true });
  const style = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8');
  writeFileSync(join(plain, 'index.html'), questionsPage(given, style));
  writeFileSync(join(plain, 'result.html'), resultPage(given));
  for (const name of Object.keys(BUNDLED)) {
    await build({
      root: join(import.meta.dirname, name),
      configFile: false,
      base: './',
      logLevel: 'error',
      publicDir: false,
      plugins: [react(), askedModule(given)],
      build: {
        outDir: builtPeer(name),
        emptyOutDir: true,
        target: ['edge109', 'firefox115', 'safari15'],
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        chunkSizeWarningLimit: 2000,
      },
    });
  }
}

/** `virtual:asked`: the product's questions, as a module of the page. */
function askedModule(given: Asked): Plugin {
  const id = '\0virtual:asked';
  return {
    name: 'asked',
    resolveId: (source) => (source === 'virtual:asked' ? id : null),
    load: (one) => (one === id ? `export const asked = ${JSON.stringify(given)};` : null),
  };
}
