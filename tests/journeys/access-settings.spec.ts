import { expect, type Locator, type Page, test } from '@playwright/test';
import { goToScreen } from '../../scripts/pictures/go-to-screen.ts';
import { SCREENS } from '../../scripts/pictures/screens.ts';
import { unfold } from './clean.ts';
import { answer, open, openResult, playAnswer, tryLine } from './vocabulary.ts';

/** Of each element, what its drawing is made of. */
const drawn = (elements: Locator) =>
  elements.evaluateAll((all) =>
    all.map((one) => {
      const { fill, stroke, color, backgroundColor, borderBottomStyle, appearance } = getComputedStyle(one);
      return { fill, stroke, color, backgroundColor, borderBottomStyle, appearance };
    }),
  );

test.describe('in colours forced by the reader', () => {
  const forced = async (page: Page) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    const [paper] = await drawn(page.locator('html'));
    return paper?.backgroundColor ?? '';
  };

  /** Text as light as the paper: the browser lays the paper behind each line of text, unless told not to. */
  const lost = (page: Page) =>
    page.evaluate(() => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const { parentElement: of, textContent } = texts.currentNode;
        if (!of?.checkVisibility() || !textContent?.trim() || of.closest('svg')) continue;
        const { color } = getComputedStyle(of);
        if (color === paper && getComputedStyle(of).getPropertyValue('forced-color-adjust') !== 'none')
          found.push(textContent);
      }
      return found;
    });

  test('no text is lost on what is behind it', async ({ page, baseURL }) => {
    for (const name of ['home', 'question', 'case-dunkerque', 'compare-empty', 'integrate', 'scenarios'] as const) {
      await goToScreen(page, baseURL ?? '', SCREENS[name], 'fr');
      await forced(page);
      await unfold(page);
      expect(await lost(page)).toEqual([]);
    }
  });

  test('a ticked answer is the browser’s own mark, and the steps done are not those left', async ({ page }) => {
    await open(page, '#question-budget');
    await forced(page);
    await answer(page, 'budget', ['limited']);
    for (const { appearance } of await drawn(page.getByRole('radio'))) expect(appearance).toBe('auto');
    const steps = await drawn(page.locator('form [data-done]'));
    expect(steps).toHaveLength(15);
    expect(new Set(steps.map(({ borderBottomStyle }) => borderBottomStyle)).size).toBe(2);
    const [button] = await drawn(page.getByRole('button', { name: 'Continuer' }));
    expect(button?.color).not.toBe(button?.backgroundColor);
  });

  test('bars, squares, marks, alerts and the needle of a result are told from the paper', async ({ page }) => {
    await openResult(page);
    const paper = await forced(page);
    const rows = page.locator('table[data-ranking] tbody tr');
    await expect(rows.first()).toContainText(/lectures? sur 20/);
    for (const row of await rows.all()) {
      const [brakes, levers] = await drawn(row.locator('[class*="_brakes_"], [class*="_levers_"]'));
      expect(brakes?.stroke).not.toBe(paper);
      expect(levers?.fill).not.toBe(paper);
      expect(levers?.fill).not.toBe(brakes?.fill);
      const squares = await drawn(row.locator('td:last-child rect'));
      const full = squares.filter(({ fill }) => fill !== 'none' && fill !== paper).length;
      expect(await row.textContent()).toMatch(new RegExp(`(^|\\D)${full}\\slectures? sur 20`));
      for (const { stroke } of squares) expect(stroke).not.toBe(paper);
      const [mark] = await drawn(row.locator('th [data-colour]').first());
      expect(mark?.backgroundColor).not.toBe(mark?.color);
    }
    const [needle] = await drawn(page.locator('[class*="_needle_"]').first());
    expect(needle?.fill).not.toBe(paper);
    for (const { color, backgroundColor } of await drawn(page.locator('[data-alert] [class*="_red_"]')))
      expect(color).not.toBe(backgroundColor);
  });

  test('what has the focus is ringed', async ({ page }) => {
    await open(page);
    const paper = await forced(page);
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outline);
    expect(ring).toMatch(/solid 3px/);
    expect(ring).not.toContain(paper);
  });
});

/** What moves, or would at the next change. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const still = /^(0s(, )?)+$/;
    const would = [...document.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
      return !still.test(transitionDuration) || animationName !== 'none' || scrollBehavior !== 'auto';
    });
    return [
      ...document.getAnimations().map(() => 'an animation'),
      ...would.map(({ outerHTML }) => outerHTML.slice(0, 80)),
    ];
  });

test('nothing moves for a reader who asks for less motion: the needle alone does for others', async ({
  page,
  baseURL,
}) => {
  await openResult(page);
  await expect(page.locator('[class*="_needle_"]').first()).toBeVisible();
  for (const { reducedMotion, moves } of [
    { reducedMotion: 'no-preference', moves: true },
    { reducedMotion: 'reduce', moves: false },
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await playAnswer(page, 'budget', moves ? 'substantial' : 'limited');
    await expect(tryLine(page)).toBeVisible();
    // What began before the reader asked ends first.
    await expect.poll(async () => (await moving(page)).length > 0).toBe(moves);
  }
  for (const name of ['home', 'question', 'method'] as const) {
    await goToScreen(page, baseURL ?? '', SCREENS[name], 'fr');
    expect(await moving(page)).toEqual([]);
  }
});
