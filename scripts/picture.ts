import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './chromium.ts';

/** Draws the picture at the head of the README from the built site: `npm run picture`. */
const root = join(import.meta.dirname, '..');
const server = await preview({ root, preview: { port: 4318, strictPort: true } });
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 1190 }, colorScheme: 'light' });
await page.goto('http://localhost:4318/?lang=fr#case-dunkerque');
await page.locator('[data-worked-out="true"]').waitFor();
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: join(root, 'docs/pictures/result.png') });
await browser.close();
await server.close();
