import { expect, type Page, test } from '@playwright/test';
import { CLEAN, unfold } from './clean.ts';
import { fits } from './fits.ts';
import { open, openResult } from './vocabulary.ts';

const SCENARIOS = ['participatory', 'sovereign', 'contributive', 'oligarchic'];
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('are reached from the header, one by one, and Back returns', async ({ page }) => {
  await open(page);
  await page.getByRole('banner').getByRole('link', { name: 'Scénarios' }).click();
  await expect(page).toHaveURL(/#scenarios$/);
  await expect(heading(page)).toHaveText('Les quatre scénarios');
  await expect(heading(page)).toBeFocused();
  await page.getByRole('link', { name: /^Lire la page de la démocratie contributive/ }).click();
  await expect(page).toHaveURL(/#scenario-contributive$/);
  await expect(heading(page)).toHaveText(/La démocratie contributive$/);
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText('Les quatre scénarios');
});

for (const scenario of SCENARIOS)
  test(`opens ${scenario} by its address, and again when the page is loaded again`, async ({ page }) => {
    await open(page, `#scenario-${scenario}`);
    await expect(page.locator('article[data-colour]')).toHaveAttribute('data-colour', scenario);
    await page.reload();
    await expect(page.locator('article[data-colour]')).toHaveAttribute('data-colour', scenario);
    await expect(page.locator('[data-family]').first()).toBeVisible();
  });

test('go on to the next scenario, a case and the questions', async ({ page }) => {
  await open(page, '#scenario-participatory');
  const on = page.getByRole('region', { name: 'Continuer' });
  await on.getByRole('link', { name: 'La démocratie de la souveraineté' }).click();
  await expect(page).toHaveURL(/#scenario-sovereign$/);
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
  await on.getByRole('link', { name: 'Dunkerque' }).click();
  await expect(page).toHaveURL(/#case-dunkerque$/);
  await page.goBack();
  await on.getByRole('link', { name: 'Commencer' }).click();
  await expect(page).toHaveURL(/#question-owner$/);
});

test('lead from a sentence to its finding, and from the finding to all that uses it on the method page', async ({
  page,
}) => {
  await open(page, '#scenario-sovereign');
  const reason = page.locator('[data-effect="in-house-project-with-political-will"]');
  await reason.locator('a[data-finding="dunkerque/sovereign/note/2"]').click();
  const finding = page.locator('#source-dunkerque-sovereign-note-2');
  await expect(finding).toBeFocused();
  await finding.getByRole('button').click();
  await expect(reason.locator('a[data-finding="dunkerque/sovereign/note/2"]')).toBeFocused();
  await finding.locator('a[data-finding]').click();
  await expect(page).toHaveURL(/#method-finding-dunkerque-sovereign-note-2$/);
  await expect(page.locator('#finding-dunkerque-sovereign-note-2')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/#scenario-sovereign$/);
});

test('are one step from a result', async ({ page }) => {
  await openResult(page);
  const result = page.url();
  const section = page.locator('details[data-colour][open]').first();
  const scenario = await section.getAttribute('data-colour');
  await section.getByRole('link', { name: /^Lire la page sur/ }).click();
  await expect(page).toHaveURL(new RegExp(`#scenario-${scenario}$`));
  await page.goBack();
  await expect(page.locator('table[data-ranking]')).toBeVisible();
  expect(page.url()).toBe(result);
});

test('axe finds no fault on the longest, folds open, and it fits small windows and large text', async ({ page }) => {
  await open(page, '#scenario-oligarchic');
  await expect(page.locator('[data-family]').first()).toBeAttached();
  await unfold(page);
  await CLEAN.fr(page);
  await fits(page);
});
