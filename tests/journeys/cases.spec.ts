import { expect, test } from '@playwright/test';
import { next, open, playAnswer, ranking, tryLine } from './vocabulary.ts';

const CASES = {
  lavelanet: { name: 'Lavelanet', findings: 36, tried: ['Participative 2.0', 'De la souveraineté'], unknown: 5 },
  dunkerque: { name: 'Dunkerque', findings: 47, tried: ['De la souveraineté', 'Contributive'], unknown: 3 },
  'cancer-contribution': {
    name: 'Cancer Contribution',
    findings: 34,
    tried: ['Contributive', 'Oligarchique'],
    unknown: 3,
  },
  mutmutix: { name: 'Mutmutix', findings: 45, tried: ['Participative 2.0', 'Oligarchique'], unknown: 5 },
} as const;

for (const [id, { name, findings, tried, unknown }] of Object.entries(CASES)) {
  test(`the case ${name} opens its page: its answers and silences, the compass’s ranking, all that the workshop found`, async ({
    page,
  }) => {
    await open(page);
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#case-${id}$`));
    await expect(page.locator('table[data-ranking]')).toBeVisible();
    expect(await ranking(page)).toHaveLength(4);
    await expect(page).toHaveTitle(new RegExp(`^${name}, cas de l’atelier – `));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${name}\\s: `));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText('Je ne sais pas (la fiche du cas ne le dit pas)')).toHaveCount(unknown);
    const tables = page.getByRole('region', { name: 'Ce que l’atelier a constaté ici' });
    await expect(tables.getByRole('listitem')).toHaveCount(findings);
    for (const scenario of tried) await expect(tables.getByRole('heading', { name: scenario })).toBeVisible();

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

test('the parts of a case are one step away, and its scenarios have their pages', async ({ page }) => {
  await open(page, '#case-lavelanet');
  const contents = page.getByRole('navigation', { name: 'Sur cette page' });
  await contents.getByRole('link', { name: 'Ce que l’atelier a constaté ici' }).click();
  await expect(page.getByRole('heading', { name: 'Ce que l’atelier a constaté ici' })).toBeFocused();
  await expect(page).toHaveURL(/#case-lavelanet$/);
  await page
    .locator('[data-tried="sovereign"]')
    .getByRole('link', { name: /souveraineté/ })
    .click();
  await expect(page).toHaveURL(/#scenario-sovereign$/);
});

test('trying something on a case from far down leaves the reader where they were', async ({ page }) => {
  await open(page, '#case-dunkerque');
  const budget = page.locator('select[name="budget"]');
  await budget.scrollIntoViewIfNeeded();
  await expect(page.locator('[data-worked-out="true"]')).toBeVisible();
  const top = () => budget.evaluate((field) => field.getBoundingClientRect().top);
  const before = await top();
  await playAnswer(page, 'budget', 'none');
  await expect(tryLine(page)).toBeVisible();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(200);
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
  await page.getByRole('banner').getByRole('link', { name: 'La Boussole' }).click();
  await page.getByRole('link', { name: 'Lavelanet' }).click();
  await expect(page.locator('table[data-ranking]')).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'La Boussole' }).click();
  await page.goto('./?lang=fr#question-owner');
  await expect(page.locator('input[value="company"]')).toBeChecked();
});
