import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import site from '../../playwright.config.ts';

const PORT = 4318;
const config = '--config tests/journeys-two-rulebooks/vite.config.ts';

/**
 * Journeys through the site of the day when a second rulebook is published: old links and new ones. Apart from the others,
 * so that whoever runs one of those does not wait for a second site.
 */
export default defineConfig({
  ...site,
  testDir: import.meta.dirname,
  // What changed is worked out in slices, beside the rest: seconds on a busy machine.
  expect: { timeout: 20_000 },
  use: { ...site.use, baseURL: `http://localhost:${PORT}/boussole/` },
  webServer: {
    cwd: join(import.meta.dirname, '../..'),
    command: `vite build ${config} && vite preview ${config} --base /boussole/ --strictPort --port ${PORT}`,
    url: `http://localhost:${PORT}/boussole/`,
    timeout: 180_000,
  },
});
