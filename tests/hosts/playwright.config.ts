import { join } from 'node:path';
import journeys from '../../playwright.config.ts';
import { BROWSERS } from './embedding/browsers.ts';

const EMBEDDING = join(import.meta.dirname, 'embedding');

/** The built site with what is not of this project: word processors, a printer's eyes, other sites' pages. Slower than the journeys. */
export default {
  ...journeys,
  testDir: import.meta.dirname,
  timeout: 180_000,
  reporter: [['list']],
  projects: [
    // One word processor at a time.
    { name: 'readers', testIgnore: 'embedding/**', workers: 1 },
    ...BROWSERS.map((name) => ({ name, testDir: EMBEDDING, timeout: 60_000 })),
  ],
  webServer: {
    ...journeys.webServer,
    cwd: join(import.meta.dirname, '../..'),
    // The pages of other sites are served by their number: see scripts/preview-host/serve-host.ts.
    env: { FRAME_ANCESTORS: 'http://127.0.0.1:*' },
  },
} as typeof journeys;
