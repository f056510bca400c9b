import { expect, type Page, test } from '@playwright/test';
import { encodeLink } from '../../src/link/encode.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { open, openResult, PROJECT, playAnswer, ranking, tryLine } from './vocabulary.ts';

const rulebook = loadRulebook();
const back = (page: Page) => page.getByRole('button', { name: 'Revenir à mes réponses' });
const budget = (page: Page) => page.locator('select[name="budget"]');
const entries = (page: Page) => page.evaluate(() => window.history.length);

test('an answer is played by keyboard, in place, and undone in one gesture; Back brings the try back', async ({
  page,
}) => {
  await openResult(page);
  const own = { url: page.url(), ranking: await ranking(page) };
  const before = await entries(page);
  await budget(page).focus();
  const top = () => page.evaluate(() => document.querySelector('select[name="budget"]')?.getBoundingClientRect().top);
  const stood = await top();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(budget(page)).toHaveValue('substantial');
  await expect(budget(page)).toBeFocused();
  await expect(tryLine(page)).toBeInViewport();
  expect(await ranking(page)).not.toEqual(own.ranking);
  // What appears above does not push away what the reader holds.
  expect(Math.abs(((await top()) ?? 0) - (stood ?? 0))).toBeLessThan(4);
  // One try, however many keys: one entry.
  expect(await entries(page)).toBe(before + 1);
  await expect(page).toHaveTitle(/^Essai – /);
  const tried = page.url();
  expect(tried).not.toBe(own.url);

  await back(page).click();
  await expect(tryLine(page)).toHaveCount(0);
  await expect(page).toHaveURL(own.url);
  expect(await ranking(page)).toEqual(own.ranking);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(tried);
  await expect(budget(page)).toHaveValue('substantial');
});

test('Back from a try is one’s own result; Forward, reload and another language keep it', async ({ page }) => {
  await openResult(page);
  const own = page.url();
  await playAnswer(page, 'budget', 'substantial');
  await page.locator('input[name="priority"][value="participant"]').check();
  const tried = page.url();
  await page.goBack();
  await expect(page).toHaveURL(own);
  await expect(tryLine(page)).toHaveCount(0);
  await page.goForward();
  await expect(page).toHaveURL(tried);
  await expect(tryLine(page)).toBeVisible();
  await page.reload();
  await expect(budget(page)).toHaveValue('substantial');
  await expect(page.locator('input[name="priority"][value="participant"]')).toBeChecked();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Back to my answers' })).toBeVisible();
  await expect(page).toHaveTitle(/^Trial – /);
  await expect(budget(page)).toHaveValue('substantial');
});

test('a link opened elsewhere says that it is a try, what it changes, and leads to the answers it starts from', async ({
  page,
}) => {
  const play = { answers: { budget: ['substantial'] }, priority: null, off: [0, 1] };
  await page.goto(`./?lang=fr&r#${encodeLink(rulebook, PROJECT, play)}`);
  await expect(page.getByText(/^Ce résultat est un essai/)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /Budget.*Un budget important/ })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /2.constats sur 36/ })).toBeVisible();
  await back(page).click();
  await expect(page).toHaveURL(new RegExp(`#${encodeLink(rulebook, PROJECT).replaceAll('.', '\\.')}$`));
});

test('playing on a case leads back to the case, and to one’s own answers behind it', async ({ page }) => {
  await open(page, '#question-owner');
  await page.locator('input[value="company"]').check();
  await page.evaluate(() => {
    window.location.hash = '#case-dunkerque';
  });
  await expect(page.locator('table[data-ranking]')).toBeVisible();
  await page.locator('select[name="budget"]').scrollIntoViewIfNeeded();
  const scrolled = () => page.evaluate(() => window.scrollY);
  expect(await scrolled()).toBeGreaterThan(500);
  await playAnswer(page, 'budget', 'none');
  await expect(tryLine(page)).toBeVisible();
  expect(await scrolled()).toBeGreaterThan(500);
  await page.goBack();
  await expect(page).toHaveURL(/#case-dunkerque$/);
  await expect(page.getByRole('heading', { level: 1, name: /^Dunkerque/ })).toBeVisible();
  await page.goBack();
  await expect(page.locator('input[value="company"]')).toBeChecked();
});

test('the findings of a case are set aside, and one is counted again from the list', async ({ page }) => {
  await openResult(page);
  await page.locator('input[name="findings"][value="lavelanet"]').uncheck();
  await expect(tryLine(page)).toBeVisible();
  await page.getByRole('button', { name: /^Voir dans la liste/ }).click();
  const first = page.locator('#source-lavelanet-participatory-commissioner-lever-1');
  await expect(first).toBeFocused();
  await first.getByRole('checkbox').check();
  await expect(page.getByText(/35.constats sur.36/)).toBeVisible();
});

test('answers kept become one’s own, and Back finds the former ones', async ({ page }) => {
  await openResult(page);
  const own = page.url();
  await playAnswer(page, 'budget', 'substantial');
  await page.getByRole('button', { name: 'Garder ces réponses' }).click();
  await expect(tryLine(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Modifier les réponses' }).click();
  await expect(page.getByText('Un budget important')).toBeVisible();
  for (let i = 0; i < 3; i++) await page.goBack();
  await expect(page).toHaveURL(own);
  await expect(budget(page)).toHaveValue('none');
});

test('the review of a try is that of one’s own answers', async ({ page }) => {
  await openResult(page);
  await playAnswer(page, 'budget', 'substantial');
  await page.getByRole('link', { name: 'Repartir des réponses reçues' }).click();
  await expect(page).toHaveURL(/#review$/);
  await expect(page.locator('dd').getByText('Aucun budget dédié')).toBeVisible();
});

test('what is brought into view or takes the focus is never under the line that stays', async ({ page }) => {
  await openResult(page);
  await playAnswer(page, 'budget', 'substantial');
  await page.getByRole('button', { name: 'Voir ce qui a bougé' }).click();
  const title = page.getByRole('heading', { name: 'Ce qui a bougé, et pourquoi' });
  await expect(title).toBeFocused();
  const edges = async () => {
    const line = await tryLine(page).boundingBox();
    const focused = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    return { bottom: (line?.y ?? 0) + (line?.height ?? 0), focused };
  };
  for (let i = 0; i < 12; i++) {
    const { bottom, focused } = await edges();
    expect(focused).toBeGreaterThanOrEqual(bottom - 2);
    await page.keyboard.press('Shift+Tab');
  }
});

test('what is tried on a case leads back to the case, one’s own answers untouched', async ({ page }) => {
  await open(page, '#question-owner');
  await page.locator('input[value="company"]').check();
  await page.goto('./?lang=fr#case-dunkerque');
  await page.goto('./?lang=fr#case-dunkerque');
  await playAnswer(page, 'budget', 'none');
  await page.getByRole('button', { name: 'Revenir au cas Dunkerque' }).click();
  await expect(page).toHaveURL(/#case-dunkerque$/);
  await expect(page.getByRole('heading', { level: 1, name: /^Dunkerque/ })).toBeVisible();
});

test('a double click on « Essayer » tries, and keeps nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openResult(page);
  const own = page.url();
  const first = page.getByRole('button', { name: /^Essayer/ }).first();
  await first.scrollIntoViewIfNeeded();
  const box = await first.boundingBox();
  await page.mouse.dblclick((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  await expect(tryLine(page)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(own);
});

test('Back from a rule finds the page where it was left', async ({ page }) => {
  await openResult(page);
  const link = page.getByRole('link', { name: /^Voir la règle/ }).nth(3);
  await link.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => window.scrollY);
  await link.click();
  await expect(page.locator('#reasoning')).toBeVisible();
  await page.goBack();
  await expect(page.locator('table[data-ranking]')).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(left - 100);
});
