import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';
import { CHROMIUM_ARGUMENTS } from './scripts/chromium-arguments.ts';

const PORT = 4317;
const executablePath = findChromium();

/** Journeys through the built site, its real security policy on, in a real browser. */
export default defineConfig({
  testDir: 'tests/journeys',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // For what hangs: axe on a long page takes twenty seconds on a busy machine.
  timeout: 90_000,
  expect: {
    timeout: 10_000,
    // One look for all systems: the font is ours (docs/decisions/0022-pictures.md).
    toHaveScreenshot: { pathTemplate: '{testDir}/look/{arg}{ext}' },
  },
  // What failed is told in full after the last test, where a long log is read first.
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}/boussole/`,
    locale: 'fr-FR',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: CHROMIUM_ARGUMENTS,
    },
  },
  // In a sub-folder, as most hosts have it: the build must not care.
  webServer: {
    command: `vite preview --base /boussole/ --strictPort --port ${PORT}`,
    url: `http://localhost:${PORT}/boussole/`,
  },
});
