import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

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
  reporter: [['line']],
  use: {
    baseURL: `http://localhost:${PORT}/boussole/`,
    locale: 'fr-FR',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // In a sub-folder, as most hosts have it: the build must not care.
  webServer: {
    command: `vite preview --base /boussole/ --strictPort --port ${PORT}`,
    url: `http://localhost:${PORT}/boussole/`,
  },
});
