import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { contestAddresses } from './src/build/contest-addresses.ts';
import { embedScript } from './src/build/embed-script.ts';
import { fairness } from './src/build/fairness.ts';
import { fileOf } from './src/build/file-of.ts';
import { fontLicence } from './src/build/font-licence.ts';
import { precompressed } from './src/build/precompressed.ts';
import { previewedHeaders } from './src/build/previewed-headers.ts';
import { socialCard } from './src/build/social-card.ts';
import { staticPages } from './src/build/static-pages.ts';
import { wordFiles } from './src/build/word-files.ts';
import { rulebook } from './src/rulebook/vite-plugin.ts';
import { emailIn, issuesIn } from './src/screens/contest/recipients.ts';
import { SOURCE } from './src/words/language.ts';
import { NAMESPACES } from './src/words/namespaces.ts';

/** How the sources are read: by the app, and by the pages that are drawn when it is built. */
const sources = () => [
  rulebook(join(import.meta.dirname, 'rules')),
  fairness(join(import.meta.dirname, 'rules/report.json')),
  wordFiles(join(import.meta.dirname, 'locales'), NAMESPACES, { part: 'main', language: SOURCE }),
  react(),
];

// What a report says of the page that made it.
const define = { 'import.meta.env.VITE_VERSION': JSON.stringify(manifest.version) };

export default defineConfig({
  // Relative addresses: the same build works at / and in /boussole/.
  base: './',
  plugins: [
    ...sources(),
    embedScript(join(import.meta.dirname, 'src/embed/host/v1.ts')),
    contestAddresses(process.env, emailIn, issuesIn),
    socialCard(process.env),
    contentSecurityPolicy(),
    staticPages(join(import.meta.dirname, 'src/static/main.tsx'), () => ({
      root: import.meta.dirname,
      logLevel: 'warn',
      plugins: sources(),
      define,
      // Whom to tell of what one cannot reach (contest-addresses.ts): there it stands in the page.
      envPrefix: 'BOUSSOLE_CONTEST_',
    })),
    fontLicence(join(import.meta.dirname, 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/LICENSE')),
    previewedHeaders(process.env),
    precompressed(),
  ],
  define,
  // React 18 and later have it: what react-i18next brings for older ones would be 0.3 kB (gzip) of the first file.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
  build: {
    // Browsers without module preload fetch the same files a little later: not worth a quarter of a kilobyte for all.
    modulePreload: {
      polyfill: false,
      // Of what comes after the page, the result's files are asked for together. The others are fetched ahead of need, one
      // after the other: their names would be 0.3 kB of the first file.
      resolveDependencies: (file, dependencies, { hostType }) =>
        hostType === 'html' || file.includes('result')
          ? dependencies
          : dependencies.filter((one) => one.endsWith('.css')),
    },
    target: ['edge109', 'firefox115', 'safari15'],
    assetsInlineLimit: 0,
    // The notices that the licences of what is bundled ask for: beside the site, never fetched by it.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // In the order they are fetched; what is left is fetched by whoever opens it.
          groups: [
            fileOf('index', ['/src/main.tsx'], 3),
            fileOf(
              'early',
              [
                '/src/charts/rose.tsx',
                '/src/app/review-page.tsx',
                '/src/app/later/later-part.tsx',
                '/src/app/fetched-ahead.ts',
                // Pages that need nothing of the result have parts, contents and folds too.
                '/src/components/part.tsx',
                '/src/components/contents.tsx',
                '/src/components/fold.tsx',
                '/src/screens/contest/recipients.ts',
                '/src/screens/contest/addresses.ts',
              ],
              2,
            ),
            // Whoever opens a link does not wait for the result to know what it holds.
            fileOf('link-part', ['/src/app/link-part.ts'], 2),
            fileOf('result', ['/src/app/result-page.tsx'], 1),
            // A few lines each, of what is taken away of a result, and of others' results that one opens.
            fileOf('taken', ['/src/app/taken-now.ts', '/src/app/saved-file-part.ts'], 0),
          ],
        },
      },
    },
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
