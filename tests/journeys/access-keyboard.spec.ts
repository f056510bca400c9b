import { expect, type Page, test } from '@playwright/test';
import { next, open, openResult, openReview, playAnswer, tryLine } from './vocabulary.ts';

/** More stops than any page has, its folds closed. */
const MANY = 400;

/** Runs in the page: what is wrong with the place that has the focus; null where nothing has it any more. */
function faultsHere(): readonly string[] | null {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const name = `${at.localName} « ${(at.textContent || at.id).trim().slice(0, 40)} »`;
  const faults: string[] = [];
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push(`no ring: ${name}`);
  const { left, right, top, bottom } = at.getBoundingClientRect();
  // Not all of it need be in view, but some of it must (2.4.11).
  const seen = [0.1, 0.5, 0.9].some((down) =>
    [0.1, 0.5, 0.9].some((along) => {
      const there = document.elementFromPoint(left + (right - left) * along, top + (bottom - top) * down);
      return there !== null && (at.contains(there) || there.contains(at));
    }),
  );
  if (!seen) faults.push(`covered, or out of view: ${name}`);
  const before = document.querySelector('[data-walked]');
  if (before && !(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push(`back: ${name}`);
  before?.removeAttribute('data-walked');
  at.setAttribute('data-walked', '');
  return faults;
}

/** From the top of the page to its end by the Tab key: each stop after the one before, ringed and in view; no trap. */
async function walk(page: Page): Promise<number> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.querySelector('[data-walked]')?.removeAttribute('data-walked');
    getSelection()?.collapse(document.body, 0);
    scrollTo(0, 0);
  });
  const faults: string[] = [];
  for (let stops = 0; stops < MANY; stops++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(faultsHere);
    if (here === null) {
      expect(faults).toEqual([]);
      return stops;
    }
    faults.push(...here);
  }
  throw new Error(`No end by keyboard: ${faults.slice(0, 5).join(' ')}`);
}

const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the first screen': (page) => open(page),
  'a question': (page) => open(page, '#question-data'),
  'a missing answer': async (page) => {
    await open(page, '#question-owner');
    await next(page);
  },
  'the review': (page) => openReview(page),
  'the page for comparing': (page) => open(page, '#compare'),
};

for (const [name, reach] of Object.entries(SCREENS))
  test(`${name} is walked through by keyboard, on a phone and at 400 %, each stop in view`, async ({ page }) => {
    await reach(page);
    for (const [width, height] of [
      [390, 844],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await walk(page)).toBeGreaterThan(5);
    }
  });

test('a result being played with is walked through by keyboard: the strip that stays covers no stop', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openResult(page);
  await playAnswer(page, 'budget', 'substantial');
  await expect(tryLine(page)).toBeVisible();
  await expect(page.locator('[data-worked-out="true"]')).toBeAttached();
  expect(await walk(page)).toBeGreaterThan(60);
});

/** What one comes for: to start, to answer, to go on, to unfold, to take away. */
const MAIN = 'header a, [class*="_primary_"], [class*="_outlined_"], fieldset label, summary, select';

test('what one comes for is 44 pixels high at least, on a phone and on a desk', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const reach of [SCREENS['the first screen'], SCREENS['a question'], SCREENS['the review'], openResult]) {
      await reach?.(page);
      const small = await page.locator(MAIN).evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => ({ name: one.textContent?.trim().slice(0, 40), height: one.getBoundingClientRect().height }))
          .filter(({ height }) => height < 44),
      );
      expect(small).toEqual([]);
    }
  }
});
