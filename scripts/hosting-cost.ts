import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './chromium.ts';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.ts';
import { DOCUMENT, withTable } from './hosting-cost/document.ts';
import { costsOf, tableOf } from './hosting-cost/table.ts';
import { visitsOf } from './hosting-cost/visits.ts';

/**
 * What it takes to serve the built site: `npm run build`, then `npm run hosting:cost`. A browser plays the visits; what they
 * ask for is weighed as deploy/ sends it. `-- --write` puts the table in docs/hosting.md.
 */
const root = join(import.meta.dirname, '..');
const server = await preview({ root, base: '/boussole/', preview: { port: 4320, strictPort: true } });
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: CHROMIUM_ARGUMENTS,
});
const asked = await visitsOf(browser, 'http://localhost:4320/boussole/');
await browser.close();
await server.close();

const table = tableOf(costsOf(asked, join(root, 'dist')));
console.log(table);
if (process.argv.includes('--write')) writeFileSync(DOCUMENT, withTable(readFileSync(DOCUMENT, 'utf8'), table));
