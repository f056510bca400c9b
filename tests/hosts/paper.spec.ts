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
    const title = await page.locator('h1').innerText();
    await page.goto('about:blank');
    await page.goto(code ?? '');
    await expect(page.locator('h1')).toHaveText(title);
  });
