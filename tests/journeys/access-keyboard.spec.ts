import { expect, type Locator, type Page, test } from '@playwright/test';
import { openHome, WAITING } from './every-screen.ts';
import { next, open, openResult, openReview, playAnswer, tryLine, WORDS } from './vocabulary.ts';

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

/**
 * From the top of the page to its end by the Tab key: each stop after the one before, ringed and in view; no trap.
 * @returns how many stops the screen itself has: those of the header and the footer are there while it is fetched
 */
async function walk(page: Page): Promise<number> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.querySelector('[data-walked]')?.removeAttribute('data-walked');
    getSelection()?.collapse(document.body, 0);
    scrollTo(0, 0);
  });
  const faults: string[] = [];
  let own = 0;
  for (let stops = 0; stops < MANY; stops++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(faultsHere);
    if (here === null) {
      expect(faults).toEqual([]);
      return own;
    }
    faults.push(...here);
    own += await page.locator('main :focus').count();
  }
  throw new Error(`No end by keyboard: ${faults.slice(0, 5).join(' ')}`);
}

type Walked = {
  readonly reach: (page: Page) => Promise<unknown>;
  /** Of its own stops, those that it cannot be without. */
  readonly least: number;
};

const SCREENS: Readonly<Record<string, Walked>> = {
  // To start, four cases, four scenarios, the method.
  'the first screen': { reach: (page) => openHome(page), least: 10 },
  // What a word means, the answers, on and back.
  'a question': { reach: (page) => open(page, '#question-data'), least: 4 },
  // To the answer that is missing, the answers, on and back.
  'a missing answer': {
    reach: async (page) => {
      await open(page, '#question-owner');
      await next(page);
      await expect(page.getByRole('alert')).toBeFocused();
    },
    least: 4,
  },
  // Fifteen answers to change, on and back.
  'the review': { reach: (page) => openReview(page), least: 17 },
  // A fold, lines to paste, to add them, a file to open.
  'the page for comparing': {
    reach: async (page) => {
      await open(page, '#compare');
      await expect(page.getByRole('main').getByRole('textbox')).toBeVisible();
    },
    least: 4,
  },
};

for (const [name, { reach, least }] of Object.entries(SCREENS))
  test(`${name} is walked through by keyboard, on a phone and at 400 %, each stop in view`, async ({ page }) => {
    await reach(page);
    await expect(page.locator(WAITING)).toHaveCount(0);
    for (const [width, height] of [
      [390, 844],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await walk(page)).toBeGreaterThanOrEqual(least);
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
  expect(await walk(page)).toBeGreaterThan(50);
});

type Sought = {
  readonly reach: (page: Page) => Promise<unknown>;
  /** Each of them there, by what it is and says: a part that nobody finds any more would be of any height. */
  readonly parts: (page: Page) => readonly Locator[];
};

const inHeader = (page: Page) => page.getByRole('banner').getByRole('link');
const named = (page: Page, role: 'link' | 'button', name: string) => page.getByRole(role, { name, exact: true });

/** What one comes for: to start, to answer, to go on, to unfold, to take away. */
const SOUGHT: Readonly<Record<string, Sought>> = {
  'the first screen': {
    reach: (page) => openHome(page),
    parts: (page) => [inHeader(page), named(page, 'link', WORDS.fr.start)],
  },
  'a question': {
    reach: (page) => open(page, '#question-data'),
    parts: (page) => [
      inHeader(page),
      page.getByRole('group').locator('label'),
      named(page, 'button', WORDS.fr.next),
      page.locator('summary'),
    ],
  },
  'the review': {
    reach: (page) => openReview(page),
    parts: (page) => [inHeader(page), named(page, 'link', WORDS.fr.finish)],
  },
  'a result': {
    reach: (page) => openResult(page),
    parts: (page) => [
      inHeader(page),
      named(page, 'link', WORDS.fr.startFromLink),
      page.getByRole('button', { name: /^Copier\b/ }),
      page.getByRole('button', { name: /^Imprimer\b/ }),
      page.getByRole('button', { name: /^Enregistrer\b/ }),
      page.getByRole('combobox'),
      page.locator('summary'),
    ],
  },
};

for (const [name, { reach, parts }] of Object.entries(SOUGHT))
  test(`what one comes for on ${name} is 44 pixels high at least, on a phone and on a desk`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await reach(page);
      for (const part of parts(page)) {
        await expect(part.first()).toBeVisible();
        const seen = await part.evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility())
            .map((one) => ({ name: one.textContent?.trim().slice(0, 40), height: one.getBoundingClientRect().height })),
        );
        expect(seen.length).toBeGreaterThan(0);
        expect(seen.filter(({ height }) => height < 44)).toEqual([]);
      }
    }
  });
