import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { contestAddresses } from './src/build/contest-addresses.ts';
import { fairness } from './src/build/fairness.ts';
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
    react(),
    contestAddresses(process.env, emailIn, issuesIn),
    contentSecurityPolicy(),
  ],
  build: {
    target: ['edge109', 'firefox115', 'safari15'],
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups: wordFiles(NAMESPACES, { part: 'main', language: SOURCE }) } },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // Node by default: screens must render without a browser. Component tests ask for jsdom themselves.
    environment: 'node',
    // For what hangs: a search by brute force takes a busy machine some seconds.
    testTimeout: 30_000,
  },
});
