import { expect, type Page, test } from '@playwright/test';
import { COMPARED } from '../../scripts/pictures/compared.ts';
import { goToScreen } from '../../scripts/pictures/go-to-screen.ts';
import { SCREENS } from '../../scripts/pictures/screens.ts';
import { WAYS } from '../../scripts/pictures/ways.ts';

/**
 * How far a dot's colour may be from the accepted one (0 to 1), and how many dots may be further: another version of the
 * browser softens the edges of letters a little differently. Measured in docs/decisions/0022-pictures.md.
 */
const TOLERANCE = { threshold: 0.06, maxDiffPixels: 8_000 };

/** The two narrow spaces that our font lacks come from the system's, each of its own width: here, the font's own space. */
async function inOurFontAlone(page: Page): Promise<void> {
  for (const frame of page.frames())
    await frame.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { currentNode: text } = texts;
        text.nodeValue = text.nodeValue?.replaceAll(/[\u202f\u2009]/g, '\u00a0') ?? null;
      }
    });
}

for (const [name, language, size, theme] of COMPARED)
  test.describe(`${name}, in ${language}, on a ${size}, ${theme}`, () => {
    test.use({
      viewport: WAYS.size[size],
      colorScheme: theme,
      locale: WAYS.language[language],
      contextOptions: { reducedMotion: 'reduce' },
    });
    test('looks as it was accepted (npm run pictures:accept)', async ({ page, baseURL }) => {
      await goToScreen(page, baseURL ?? '', SCREENS[name], language);
      await inOurFontAlone(page);
      await expect(page).toHaveScreenshot(`${name}-${language}-${size}-${theme}.png`, TOLERANCE);
    });
  });
