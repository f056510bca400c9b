import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Screen } from './screens.ts';

/** A page of the same site, so that any server lets it frame the compass: the article of `npm run preview:host`. */
const HOST = 'article-of-another-site/';
const FILES = join(import.meta.dirname, '../preview-host');
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

async function openHost(page: Page, address: string, language: string): Promise<void> {
  const host = new URL(HOST, address).href;
  await page.route(`${host}**`, (route) => {
    const name = route.request().url().slice(host.length) || 'article.html';
    const body = readFileSync(join(FILES, name), 'utf8')
      .replaceAll('COMPASS/boussole/', address)
      .replace('lang=fr&theme=light&color=8a3b12', `lang=${language}&theme=auto`);
    return route.fulfill({
      body,
      contentType: `${TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`,
    });
  });
  await page.goto(host);
  const frame = page.locator('iframe[data-boussole]');
  await frame.scrollIntoViewIfNeeded();
  await frame.contentFrame().locator('figure svg[role="img"]').waitFor();
  // What the window shows first is the compass, not the article above it.
  await frame.evaluate((one) => one.scrollIntoView());
}

/**
 * Opens a screen and waits until all that is to be seen on it is there, its font included.
 * @param address of the site, ending in `/`
 */
export async function goToScreen(page: Page, address: string, screen: Screen, language: string): Promise<void> {
  if (screen.framed) {
    await openHost(page, address, language);
    await page.waitForLoadState('networkidle');
  } else {
    await page.goto(`${address}?lang=${language}${screen.at}`);
    await page
      .locator(screen.until ?? 'main h1')
      .first()
      .waitFor();
    await screen.act?.(page);
    // All that comes later is here. The browser's own quiet is never told when one goes on while a file is on its way.
    await page.locator('html[data-ahead="here"]').waitFor({ state: 'attached' });
  }
  await page.evaluate(() => document.fonts.ready);
}
