import { expect, test } from '@playwright/test';
import { next, open, ranking } from './vocabulary.ts';

const CASES = {
  lavelanet: { name: 'Lavelanet', tried: ['Participative 2.0', 'De la souveraineté'], unknown: 5 },
  dunkerque: { name: 'Dunkerque', tried: ['De la souveraineté', 'Contributive'], unknown: 3 },
  'cancer-contribution': { name: 'Cancer Contribution', tried: ['Contributive', 'Oligarchique'], unknown: 3 },
  mutmutix: { name: 'Mutmutix', tried: ['Participative 2.0', 'Oligarchique'], unknown: 5 },
} as const;

for (const [id, { name, tried, unknown }] of Object.entries(CASES)) {
  test(`the case ${name} opens its result, its silences shown, beside what the workshop found`, async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#case-${id}$`));
    await expect(page.locator('table[data-ranking]')).toBeVisible();
    expect(await ranking(page)).toHaveLength(4);
    await expect(page.getByText(`Résultat · ${name}`)).toBeVisible();
    await expect(page.getByText('Je ne sais pas (La fiche du cas ne le dit pas)')).toHaveCount(unknown);
    for (const scenario of tried) await expect(page.getByText(`Lire les constats : ${scenario}`)).toBeVisible();

    const before = await ranking(page);
    await page.reload();
    await expect(page.locator('table[data-ranking]')).toBeVisible();
    expect(await ranking(page)).toEqual(before);
  });
}

test('health data on a dominant platform is a red alert, after all those without one', async ({ page }) => {
  await open(page, '#case-cancer-contribution');
  const held = page.locator('tr[data-scenario="oligarchic"]');
  await expect(held).toHaveAttribute('data-alert', 'red');
  await expect(held).toContainText('À lever d’abord');
  expect((await ranking(page)).at(-1)).toBe('oligarchic');
});

test('one may start from a case and change its answers', async ({ page }) => {
  await open(page, '#case-dunkerque');
  await page.getByRole('link', { name: 'Partir de ce cas' }).click();
  await expect(page).toHaveURL(/#review$/);
  await page
    .getByRole('link', { name: /^Modifier/ })
    .first()
    .click();
  await page.locator('input[value="association"]').check();
  await next(page);
  await page.getByRole('link', { name: 'Voir le résultat' }).click();
  await expect(page).toHaveURL(/&r#1\.\d+\.owa/);
});

test('opening a case does not lose one’s own answers', async ({ page }) => {
  await open(page, '#question-owner');
  await page.locator('input[value="company"]').check();
  await page.getByRole('link', { name: 'La Boussole' }).click();
  await page.getByRole('link', { name: 'Lavelanet' }).click();
  await expect(page.locator('table[data-ranking]')).toBeVisible();
  await page.getByRole('link', { name: 'La Boussole' }).click();
  await page.goto('./?lang=fr#question-owner');
  await expect(page.locator('input[value="company"]')).toBeChecked();
});
