import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { contestAddresses } from './src/build/contest-addresses.ts';
import { embedScript } from './src/build/embed-script.ts';
import { fairness } from './src/build/fairness.ts';
import { firstFile } from './src/build/first-file.ts';
import { fontLicence } from './src/build/font-licence.ts';
import { precompressed } from './src/build/precompressed.ts';
import { previewedHeaders } from './src/build/previewed-headers.ts';
import { wordFiles } from './src/build/word-files.ts';
import { rulebook } from './src/rulebook/vite-plugin.ts';
import { emailIn, issuesIn } from './src/screens/contest/recipients.ts';
import { SOURCE } from './src/words/language.ts';
import { NAMESPACES } from './src/words/namespaces.ts';

export default defineConfig({
  // Relative addresses: the same build works at / and in /boussole/.
  base: './',
  plugins: [
    rulebook(join(import.meta.dirname, 'rules')),
    fairness(join(import.meta.dirname, 'rules/report.json')),
    wordFiles(join(import.meta.dirname, 'locales'), NAMESPACES, { part: 'main', language: SOURCE }),
    react(),
    embedScript(join(import.meta.dirname, 'src/embed/host/v1.ts')),
    contestAddresses(process.env, emailIn, issuesIn),
    contentSecurityPolicy(),
    fontLicence(join(import.meta.dirname, 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/LICENSE')),
    previewedHeaders(process.env),
    precompressed(),
  ],
  // What a report says of the page that made it.
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(manifest.version) },
  // React 18 and later have it: what react-i18next brings for older ones would be 0.3 kB (gzip) of the first file.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
  build: {
    // Browsers without module preload fetch the same files a little later: not worth a quarter of a kilobyte for all.
    modulePreload: {
      polyfill: false,
      // Of what comes after the page, the result's files are asked for together. The others are fetched ahead of need, one
      // after the other: their names would be 0.3 kB of the first file.
      resolveDependencies: (file, dependencies, { hostType }) =>
        hostType === 'html' || file.includes('explained')
          ? dependencies
          : dependencies.filter((one) => one.endsWith('.css')),
    },
    target: ['edge109', 'firefox115', 'safari15'],
    assetsInlineLimit: 0,
    // The notices that the licences of what is bundled ask for: beside the site, never fetched by it.
    license: { fileName: 'licences.md' },
    rolldownOptions: { output: { codeSplitting: { groups: [firstFile('/src/main.tsx')] } } },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // Node by default: screens must render without a browser. Component tests ask for jsdom themselves.
    environment: 'node',
    // Vitest leaves one core out by default: on two, the suite would take half as long again.
    maxWorkers: availableParallelism(),
    // For what hangs: a search by brute force takes a busy machine some seconds.
    testTimeout: 30_000,
  },
});
