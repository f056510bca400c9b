import { expect, test } from '@playwright/test';
import { CLEAN, unfold } from './clean.ts';
import { ELSEWHERE, EVERY_SCREEN, FOLDED, UNFETCHED, WAITING } from './every-screen.ts';
import { fits } from './fits.ts';
import { type Language, openResult, WORDS } from './vocabulary.ts';

for (const language of ['fr', 'en'] as Language[])
  for (const [name, reach] of Object.entries(EVERY_SCREEN))
    test(`${name} is clean for axe, valid, and fits every window and size of text (${language})`, async ({ page }) => {
      await reach(page, language);
      await expect(page.locator('h1:visible')).toHaveCount(1);
      if (name !== UNFETCHED) await expect(page.locator(WAITING)).toHaveCount(0);
      await expect(page.locator('[data-worked-out="false"]:visible')).toHaveCount(0);
      if (!FOLDED.includes(name)) await unfold(page);
      // A strip that stays would lie over what one scrolled to.
      await page.evaluate(() => scrollTo(0, 0));
      await CLEAN[language](page, undefined, ELSEWHERE);
      await unfold(page);
      await fits(page, language);
    });

test('the first screen in a frame of another page is clean for axe', async ({ page }) => {
  // Nothing but the frame: a first heading or a main part that axe asks for can only be found in it.
  const host = `<!doctype html><html lang="fr"><meta name="color-scheme" content="light dark"><title>Hôte</title>
    <iframe title="Boussole" width="900" height="3000" src="./?embed=1&lang=fr"></iframe>`;
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: host }));
  await page.goto('./host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('link', { name: WORDS.fr.start, exact: true })).toBeVisible();
  await expect(frame.locator('figure svg[role="img"]')).toBeVisible();
  // What is shown alone leads to the page for other sites; what is shown by one of them does not.
  await expect(frame.getByRole('contentinfo').getByRole('link')).toHaveCount(3);
  await CLEAN.fr(page);
});

test('on a phone the ranking is still a table, its heads said though they are not shown', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openResult(page, {});
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expect(page.locator('table[data-ranking]').getByRole('rowheader')).toHaveCount(4);
});
