import { expect, test } from '@playwright/test';
import { PRINTED } from '../report/results-to-print.ts';
import { readyToPrint, saidOnPaper } from '../report/said-on-paper.ts';
import { answersOf, codesOn } from './camera.ts';

for (const [name, { at }] of Object.entries(PRINTED))
  test(`the code printed with ${name} is read from paper, and opens it`, async ({ page }) => {
    await page.goto(`./?lang=fr${at}`);
    await readyToPrint(page);
    const { link } = await saidOnPaper(page);
    const [code, ...others] = codesOn(await page.pdf({ preferCSSPageSize: true }));
    expect(others).toEqual([]);
    expect(answersOf(code ?? '')).toEqual(answersOf(link));
    // The same ranking, row by row; a case is opened as the result that it shows.
    const shown = () => page.locator('table[data-ranking] tbody tr').allInnerTexts();
    const ranked = await shown();
    expect(ranked).toHaveLength(4);
    await page.goto('about:blank');
    await page.goto(code ?? '');
    await expect.poll(shown).toEqual(ranked);
  });
