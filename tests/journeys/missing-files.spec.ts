import { expect, type Route, test } from '@playwright/test';
import { answer, fetchedAhead, finish, next, open, PROJECT, ranking, resultAddress, WORDS } from './vocabulary.ts';

const GONE: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  gone: (route) => route.abort(),
  // As on a host whose disk was full: to a browser, a good module that exports nothing.
  empty: (route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
};
for (const [how, answered] of Object.entries(GONE))
  for (const file of [/result-.*\.js$/, /link-part-.*\.js$/])
    test(`a result whose file ${file} is ${how} says so, and loading the page again loses nothing`, async ({
      page,
    }) => {
      await page.route(file, answered);
      await page.goto(resultAddress());
      await expect(page.getByText('Vos réponses sont intactes')).toBeVisible();
      await page.unroute(file);
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await expect(page.locator('table[data-ranking]')).toBeVisible();
      expect(await ranking(page)).toHaveLength(4);
      await expect(page.getByText('Une petite collectivité', { exact: true })).toBeVisible();
    });

test('a language whose file is gone says so, and the page goes on in the other', async ({ page }) => {
  await page.route(/main-en-.*\.js$/, (route) => route.abort());
  await open(page, '#question-owner');
  await page.locator('input[value="company"]').check();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByText('Cette langue n’a pas pu être chargée')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('input[value="company"]')).toBeChecked();
});

test('a result that arrives late takes back the focus of whoever waited for it', async ({ page }) => {
  let arrive = () => {};
  const later = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/result-.*\.js$/, async (route) => {
    await later;
    await route.continue();
  });
  await open(page);
  await page.getByRole('link', { name: 'Lavelanet' }).click();
  await expect(page.getByText('Les explications arrivent')).toBeVisible();
  arrive();
  await expect(page.locator('table[data-ranking]')).toBeVisible();
  await expect(page.locator('h1')).toBeFocused();
});

test('the way back to one’s own result needs no network, wherever one came in', async ({ page, context }) => {
  await open(page, '#question-owner');
  const project = Object.entries(PROJECT);
  await fetchedAhead(page);
  for (const [question, options] of project) {
    await answer(page, question, options);
    await next(page);
  }
  await finish(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: WORDS.fr.changeAnswers }).click();
  await page.goBack();
  await expect(page.locator('table[data-ranking]')).toBeVisible();
});
