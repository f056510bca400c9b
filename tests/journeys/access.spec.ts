import { expect, type Page, test } from '@playwright/test';
import { CLEAN, unfold } from './clean.ts';
import { type Language, next, open, openMethod, openResult, openReview, WORDS } from './vocabulary.ts';

/** Its hundreds of rules and findings are alike: all unfolded, axe would need minutes. A search shows a few of them. */
const FOLDED = 'method';

/** Every screen and state, and how to get there. */
const SCREENS: Record<string, (page: Page, language: Language) => Promise<unknown>> = {
  home: (page, language) => open(page, '', language),
  'a question': (page, language) => open(page, '#question-data', language),
  'a question of two answers': (page, language) => open(page, '#question-objectives', language),
  'a missing answer': async (page, language) => {
    await open(page, '#question-owner', language);
    await next(page, language);
  },
  review: (page, language) => openReview(page, undefined, language),
  result: (page, language) => openResult(page, undefined, language),
  'result without an answer': (page, language) => openResult(page, {}, language),
  case: async (page, language) => {
    await open(page, '#case-cancer-contribution', language);
    await page.locator('table[data-ranking]').waitFor();
  },
  [FOLDED]: (page, language) => openMethod(page, language),
  'a search of the method': async (page, language) => {
    await openMethod(page, language);
    await expect(page.getByRole('link', { name: WORDS[language].start, exact: true })).toBeVisible();
    await page.getByRole('searchbox').fill('lavelanet/participatory/commissioner/brake/1');
    await expect(page.locator('li[id^="finding-"]')).toHaveCount(1);
    await page.locator('li[data-effect]').first().getByRole('button').click();
  },
  'not found': (page, language) => open(page, '#nowhere', language),
  'broken link': (page, language) => open(page, '#1.0.ows', language),
};

for (const language of ['fr', 'en'] as Language[])
  for (const [name, reach] of Object.entries(SCREENS))
    test(`${name} is clean for axe (${language})`, async ({ page }) => {
      await reach(page, language);
      await expect(page.locator('h1')).toBeVisible();
      if (name !== FOLDED) await unfold(page);
      await CLEAN[language](page);
    });

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const [name, reach] of Object.entries(SCREENS)) {
    test(`${name} never scrolls sideways`, async ({ page }) => {
      for (const language of ['fr', 'en'] as Language[]) {
        await reach(page, language);
        await expect(page.locator('h1')).toBeVisible();
        await unfold(page);
        const { wide, narrow } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          narrow: document.documentElement.clientWidth,
        }));
        expect(wide).toBeLessThanOrEqual(narrow);
      }
    });
  }

  test('the figures of the ranking never cover its names', async ({ page }) => {
    await openResult(page, {});
    const overlaps = await page.locator('table[data-ranking] tbody tr').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const boxes = [...row.children].map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getBoundingClientRect();
        });
        return boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
            .map(() => row.textContent),
        );
      }),
    );
    expect(overlaps).toEqual([]);
    expect(await page.getByRole('columnheader').count()).toBe(4);
  });
});
