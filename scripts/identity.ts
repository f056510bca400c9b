import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.ts';
import { compose } from './identity/compose.ts';
import { DRAWN } from './identity/drawn.ts';
import { fewerColours } from './pictures/fewer-colours.ts';
import { goToScreen } from './pictures/go-to-screen.ts';
import { SCREENS } from './pictures/screens.ts';
import { serveBuiltSite } from './pictures/serve-built-site.ts';

/**
 * Draws every picture that the repository keeps, of the built site: the icon of phones, the card of messages, those of
 * docs/identity.md, and the one at the head of the README. Those that tests compare have their own command.
 */
const root = join(import.meta.dirname, '..');
const site = await serveBuiltSite();
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: CHROMIUM_ARGUMENTS });

/** In 256 colours: a third of the weight, and no difference that one sees. */
async function keep(page: Page, file: string): Promise<void> {
  const picture = fewerColours(await page.screenshot({ animations: 'disabled' }));
  writeFileSync(join(root, file), picture);
  console.log(`${file}: ${Math.round(picture.length / 1000)} kB`);
  await page.close();
}

try {
  for (const drawn of DRAWN) {
    const { width, height, theme = 'light' } = drawn;
    // The style of a picture is not one of the site's: its policy would refuse it.
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, bypassCSP: true });
    await goToScreen(page, site.address, SCREENS.home, 'fr');
    await compose(page, drawn);
    await keep(page, drawn.file);
  }
  const page = await browser.newPage({ viewport: { width: 1200, height: 1190 }, colorScheme: 'light' });
  await goToScreen(page, site.address, SCREENS['case-dunkerque'], 'fr');
  await keep(page, 'docs/pictures/result.png');
} finally {
  await browser.close();
  await site.close();
}
