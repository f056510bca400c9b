import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What the page is held to: WCAG 2.2 AA, the French reference, and what axe advises. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

/**
 * Axe finds no fault in what is on screen.
 * @param within a selector, where one part of the page is looked at alone
 */
export async function clean(page: Page, within?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).options({
    runOnly: { type: 'tag', values: STANDARDS },
    // Off unless asked for.
    rules: { 'target-size': { enabled: true } },
  });
  const { violations, passes, incomplete, inapplicable } = await (within ? axe.include(within) : axe).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect([...passes, ...incomplete, ...inapplicable].map(({ id }) => id)).toContain('target-size');
}

/** Opens every fold, so that all of the page is looked at. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
