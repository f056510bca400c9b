import { join } from 'node:path';
import journeys from '../../playwright.config.ts';

/** The built site with the programs of its readers: a word processor, a printer's eyes. Slower than the journeys. */
export default {
  ...journeys,
  testDir: import.meta.dirname,
  // One word processor at a time.
  workers: 1,
  timeout: 180_000,
  reporter: [['list']],
  webServer: { ...journeys.webServer, cwd: join(import.meta.dirname, '../..') },
} as typeof journeys;
