import { expect, test } from '@playwright/test';
import { answer, next, open, PROJECT, QUESTIONS } from './vocabulary.ts';

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

test('every question carries the stable names and values, unknown among them, and nothing is preselected', async ({
  page,
}) => {
  const options = ['owner', 'objectives', 'qualities', 'frame', 'budget', 'staff', 'sponsorship', 'deadline'];
  for (const question of QUESTIONS) {
    await open(page, `#question-${question}`);
    await page.reload();
    const inputs = page.locator(`input[name="${question}"]`);
    const values = await inputs.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect(values).toContain('unknown');
    for (const value of PROJECT[question] ?? []) expect(values).toContain(value);
    expect(await page.locator('input:checked').count()).toBe(0);
    await expect(page.locator('legend h1')).toHaveCount(1);
    if (options.includes(question)) expect(values.length).toBeGreaterThan(2);
  }
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
