import { expect, test } from '@playwright/test';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { answer, next, open, QUESTIONS } from './vocabulary.ts';

test('« Continuer » without an answer says so, leads to the first option, and loses nothing', async ({ page }) => {
  await open(page, '#question-owner');
  await next(page);
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Erreur\s: Question 1 sur 15/);
  await expect(page.getByText('Choisissez une réponse')).toHaveCount(2);
  await summary.getByRole('link').click();
  await expect(page.locator('input[value="small-authority"]')).toBeFocused();
  await expect(page).toHaveURL(/#question-owner$/);
  await next(page);
  await expect(summary).toBeFocused();
  await answer(page, 'owner', ['company']);
  await expect(page).toHaveTitle(/^Question 1 sur 15/);
  await next(page);
  await expect(page).toHaveURL(/#question-objectives$/);
});

test('every question carries the stable names and values, and nothing is preselected', async ({ page }) => {
  for (const { id, options } of loadRulebook().questions) {
    await open(page, `#question-${id}`);
    await expect(page.locator('legend h1')).toHaveCount(1);
    const inputs = page.locator(`input[name="${id}"]`);
    await expect(inputs).toHaveCount(options.length + 1);
    const values = await inputs.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect(values).toEqual([...options.map((option) => option.id), 'unknown']);
    expect(await page.locator('input:checked').count()).toBe(0);
  }
});

test('a double click answers no question that was not read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page);
  await page.getByRole('link', { name: 'Commencer' }).dblclick();
  await expect(page).toHaveURL(/#question-owner$/);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await answer(page, 'owner', ['company']);
  await page.getByRole('button', { name: 'Continuer' }).dblclick();
  await expect(page).toHaveURL(/#question-objectives$/);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the whole journey by keyboard alone', async ({ page }) => {
  await open(page);
  const focusOn = async (name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) return;
    }
    throw new Error(`No way to ${name} by keyboard`);
  };
  await focusOn('Commencer');
  await page.keyboard.press('Enter');
  for (const question of QUESTIONS) {
    await expect(page).toHaveURL(new RegExp(`#question-${question}$`));
    await expect(page.locator('h1')).toBeFocused();
    // The first option may come after a definition: press Tab until a field has focus.
    for (let presses = 0; presses < 5; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.tagName === 'INPUT')) break;
    }
    await page.keyboard.press('Space');
    await expect(page.locator('input:checked')).toHaveCount(1);
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(/#review$/);
  await focusOn('Voir le résultat');
  await page.keyboard.press('Enter');
  await expect(page.locator('table[data-ranking]')).toBeVisible();
  await expect(page.locator('h1')).toBeFocused();
});
