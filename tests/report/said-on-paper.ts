import { expect, type Page } from '@playwright/test';

/** What a result says on paper, block by block, and the address that its report gives. */
export type OnPaper = { readonly said: readonly string[]; readonly headings: readonly string[]; readonly link: string };

/** Waits until a result is worked out and its report at hand. */
export async function readyToPrint(page: Page): Promise<void> {
  await page.locator('[data-worked-out="true"]').waitFor();
  // Four ways out: the last two stand there once the note can be made.
  await expect(page.locator('section[aria-labelledby="paper-title"] button')).toHaveCount(4);
}

/** The report, as the page sets it when the browser is about to print; the page is then put back. */
export async function saidOnPaper(page: Page): Promise<OnPaper> {
  const said = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const report = document.querySelector('[data-printed-report]');
    const texts = (selector: string) =>
      [...(report?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent ?? '');
    const all = {
      said: texts('h1, h2, h3, p, li, caption, th, td, dt, dd, figcaption'),
      headings: texts('h1, h2, h3'),
      link: report?.querySelector('a')?.href ?? '',
    };
    window.dispatchEvent(new Event('afterprint'));
    return all;
  });
  // As many as a report of nothing at all has: what follows would hold of an empty one too.
  expect(said.said.length).toBeGreaterThan(60);
  return said;
}
