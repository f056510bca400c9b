import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { valid } from './valid.ts';

/** What the page is held to: WCAG 2.2 AA, the French reference, and what axe advises. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

/** A frame that is still fetching ahead answers late, and would be left out. In milliseconds; axe waits for half a second. */
const FRAME_BUSY = 10_000;

/** The rules that look at colours: slow on a long page, and alone in depending on the scheme. The words do not move them. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

type Options = Parameters<AxeBuilder['options']>[0];

/** Selectors: of the part looked at alone, and of a part left out of it. */
type Part = readonly [within?: string | undefined, without?: string | undefined];

async function faultless(page: Page, options: Options, witness: string, ...[within, without]: Part): Promise<void> {
  // In the page itself, and told the faults alone: the usual way carries all that passed to a second page, for nothing here.
  const axe = new AxeBuilder({ page })
    .options({ ...options, resultTypes: ['violations'], pingWaitTime: FRAME_BUSY })
    .setLegacyMode();
  if (within) axe.include(within);
  if (without) axe.exclude(without);
  const { violations, passes, incomplete, inapplicable } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect([...passes, ...incomplete, ...inapplicable].map(({ id }) => id)).toContain(witness);
}

const everyRule = (colours: boolean): Options => ({
  runOnly: { type: 'tag', values: STANDARDS },
  rules: {
    // Off unless asked for.
    'target-size': { enabled: true },
    ...(colours ? {} : Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }]))),
  },
});

/**
 * What is on screen is valid, and axe finds no fault in it: every rule in the light scheme, and those of colours in the
 * dark one too.
 */
async function clean(page: Page, ...part: Part): Promise<void> {
  await valid(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await faultless(page, everyRule(true), 'target-size', ...part);
  await page.emulateMedia({ colorScheme: 'dark' });
  await faultless(page, { runOnly: { type: 'rule', values: COLOURS } }, 'color-contrast', ...part);
}

/** The same in a second language, of a screen whose colours were looked at in the first: every rule but theirs. */
async function cleanInWords(page: Page, ...part: Part): Promise<void> {
  await valid(page);
  await faultless(page, everyRule(false), 'target-size', ...part);
}

/** In each language, what is looked at there. */
export const CLEAN = { fr: clean, en: cleanInWords } as const;

/** Opens every fold, and lays out what is far from the window, so that all of the page is looked at. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
