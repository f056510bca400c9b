import { expect, test } from '@playwright/test';
import { CLEAN, unfold } from './clean.ts';
import { ELSEWHERE, EVERY_SCREEN, FOLDED } from './every-screen.ts';
import { fits } from './fits.ts';
import { type Language, openResult } from './vocabulary.ts';

for (const language of ['fr', 'en'] as Language[])
  for (const [name, reach] of Object.entries(EVERY_SCREEN))
    test(`${name} is clean for axe, valid, and fits every window and size of text (${language})`, async ({ page }) => {
      await reach(page, language);
      await expect(page.locator('h1')).toBeVisible();
      if (!FOLDED.includes(name)) await unfold(page);
      // A strip that stays would lie over what one scrolled to.
      await page.evaluate(() => scrollTo(0, 0));
      await CLEAN[language](page, undefined, ELSEWHERE);
      await unfold(page);
      await fits(page, language);
    });

test('on a phone the ranking is still a table, its heads said though they are not shown', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openResult(page, {});
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expect(page.locator('table[data-ranking]').getByRole('rowheader')).toHaveCount(4);
});
