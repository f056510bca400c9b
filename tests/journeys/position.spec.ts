import { expect, test } from '@playwright/test';
import {
  answer,
  fetchedAhead,
  finish,
  listed,
  next,
  open,
  openResult,
  openReview,
  PROJECT,
  ranking,
  resultAddress,
  startAndAnswerAll,
} from './vocabulary.ts';

test('Back and Forward walk through the questions with their answers', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Commencer' }).click();
  await answer(page, 'owner', ['association']);
  await next(page);
  await answer(page, 'objectives', ['ideas']);
  await next(page);
  await page.goBack();
  await expect(page).toHaveURL(/#question-objectives$/);
  await expect(page.locator('input[value="ideas"]')).toBeChecked();
  await page.goBack();
  await expect(page.locator('input[value="association"]')).toBeChecked();
  await page.goForward();
  await expect(page.locator('input[value="ideas"]')).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('link', { name: /Commencer|Reprendre/ })).toBeVisible();
});

test('Back never takes an answer away', async ({ page }) => {
  await open(page, '#question-owner');
  await answer(page, 'owner', ['association']);
  await next(page);
  await answer(page, 'objectives', ['ideas']);
  await next(page);
  await answer(page, 'qualities', ['debate']);
  await next(page);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page.locator('input[value="association"]')).toBeChecked();
  await next(page);
  await expect(page.locator('input[value="ideas"]')).toBeChecked();
  await next(page);
  await expect(page.locator('input[value="debate"]')).toBeChecked();
});

test('an answer changed from the review stays changed when one comes back with Back', async ({ page }) => {
  await openReview(page);
  await page
    .getByRole('link', { name: /^Modifier/ })
    .nth(4)
    .click();
  await answer(page, 'budget', ['substantial']);
  await page.goBack();
  await expect(page).toHaveURL(/#review$/);
  await expect(page.locator('dd').getByText('Un budget important')).toBeVisible();
});

test('a result opened over one’s own answers leaves them a step back', async ({ page }) => {
  await open(page, '#question-owner');
  await answer(page, 'owner', ['company']);
  await page.evaluate((address) => {
    window.location.hash = address.slice(address.indexOf('#'));
  }, resultAddress());
  await expect(page.locator('table[data-ranking]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('input[value="company"]')).toBeChecked();
});

test('« Recommencer » begins again; a case leads home and forgets nothing', async ({ page }) => {
  await open(page, '#question-owner');
  await answer(page, 'owner', ['company']);
  await open(page, '#case-dunkerque');
  await expect(page.locator('table[data-ranking]')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Recommencer' })).toHaveCount(0);
  await openResult(page);
  await page.getByRole('link', { name: 'Recommencer' }).click();
  await page.getByRole('link', { name: 'Commencer' }).click();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('the address and the page speak the same language, Back included', async ({ page }) => {
  await open(page, '#question-owner');
  await answer(page, 'owner', ['company']);
  await next(page);
  const english = page.getByRole('link', { name: 'English' });
  await english.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Français' })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/lang=en#question-owner$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a page opened in English changes to French, and back, on the home page', async ({ page }) => {
  await open(page, '', 'en');
  // The result's words are fetched ahead: they must not be counted as those of the page.
  await fetchedAhead(page);
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Quelle participation numérique/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('changing the language keeps what a host put in the address, and a lost page lost', async ({ page }) => {
  await page.goto('./index.html?page_id=12#question-budget');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What budget/);
  await expect(page).toHaveURL(/index\.html\?page_id=12&lang=en#question-budget$/);
  await open(page, '#nowhere');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  await expect(page).toHaveURL(/#nowhere$/);
});

test('reload restores a question, the review and a result', async ({ page }) => {
  await startAndAnswerAll(page);
  await page.reload();
  await expect(listed(page)).toHaveCount(15);
  await expect(page.locator('dd').first()).toHaveText('Une petite collectivité');
  await page.goBack();
  await expect(page).toHaveURL(/#question-digital$/);
  await page.reload();
  await expect(page.locator('input[value="basic"]')).toBeChecked();
  await page.goForward();
  await finish(page);
  const before = await ranking(page);
  await page.reload();
  await expect(page.locator('table[data-ranking]')).toBeVisible();
  expect(await ranking(page)).toEqual(before);
  await page.goBack();
  await expect(page).toHaveURL(/#review$/);
  await expect(listed(page)).toHaveCount(15);
});

test('a result link opens the same ranking in a browser that never saw it', async ({ page, browser, baseURL }) => {
  await openReview(page);
  await finish(page);
  const elsewhere = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.locator('table[data-ranking]')).toBeVisible();
  expect(await ranking(elsewhere)).toEqual(await ranking(page));
  const own = await page.locator('h1').textContent();
  await expect(elsewhere.locator('h1')).toHaveText(own?.replace('vos réponses', 'les réponses données') ?? '');
  await elsewhere.context().close();
});

test('a link leaves the reader at the top of the page, and the next one brings there, to its heading', async ({
  page,
}) => {
  await openResult(page);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.locator('#answers-title').scrollIntoViewIfNeeded();
  const other = resultAddress({ ...PROJECT, budget: ['substantial'] });
  await page.evaluate((link) => {
    window.location.hash = link.slice(link.indexOf('#'));
  }, other);
  await expect(page.locator('h1')).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page.locator('table[data-ranking]')).toBeVisible();
});

test('a deep link opens its question; the review waits for the last answer', async ({ page }) => {
  await open(page, '#question-data');
  await expect(page).toHaveTitle(/^Question 13 sur 15 – /);
  await open(page, '#review');
  await page.reload();
  await expect(page).toHaveURL(/#question-owner$/);
});

test('a question skipped by hand is asked before the review', async ({ page }) => {
  await open(page, '#question-digital');
  await answer(page, 'digital', ['basic']);
  await next(page);
  await expect(page).toHaveURL(/#question-owner$/);
});

test('an address that leads nowhere says so and keeps the answers', async ({ page }) => {
  await open(page, '#question-owner');
  await answer(page, 'owner', ['company']);
  await page.evaluate(() => {
    window.location.hash = '#nowhere';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
  await page.getByRole('link', { name: 'Reprendre mes réponses' }).click();
  await expect(page).toHaveURL(/#question-objectives$/);
});
