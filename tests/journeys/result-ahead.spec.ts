import { expect, type Page, test } from '@playwright/test';
import { answer, finish, next, openReview, PROJECT, ranking, resultAddress, WORDS } from './vocabulary.ts';

const drawn = (page: Page) => page.locator('table[data-ranking]');
const reasons = (page: Page) => page.locator('#scenarios-title ~ * [data-effect]');

/** The review, and behind it the result with its reasons. */
async function reviewed(page: Page): Promise<void> {
  await openReview(page);
  await expect(reasons(page).first()).toBeAttached();
}

test('behind the review the result is drawn ahead, for nobody to see, hear, reach or print', async ({ page }) => {
  await reviewed(page);
  await expect(drawn(page)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page).toHaveTitle(/Vos réponses/);
  await page.emulateMedia({ media: 'print' });
  await expect(drawn(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  // By keyboard, from the last link of the review on: what comes next is below it.
  await page.getByRole('link', { name: WORDS.fr.finish }).focus();
  for (let press = 0; press < 3; press++) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toBeVisible();
  }
});

test('the last step shows what was drawn, and does not draw it again', async ({ page }) => {
  await reviewed(page);
  for (const one of [drawn(page), reasons(page).first()])
    await one.evaluate((element) => element.setAttribute('data-ahead-of-the-step', ''));
  await finish(page);
  await expect(page.locator('[data-ahead-of-the-step]')).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.locator('[data-worked-out="true"]').waitFor();
  const here = await ranking(page);
  await page.goto(resultAddress());
  expect(here).toEqual(await ranking(page));
});

test('an answer changed on the review is in the result', async ({ page }) => {
  await reviewed(page);
  await page
    .getByRole('link', { name: new RegExp(`^${WORDS.fr.change}`) })
    .nth(4)
    .click();
  await answer(page, 'budget', ['substantial']);
  await next(page);
  await expect(reasons(page).first()).toBeAttached();
  await finish(page);
  const worked = page.locator('[data-worked-out="true"]');
  await worked.waitFor();
  const here = await drawn(page).innerText();
  await page.goto(resultAddress({ ...PROJECT, budget: ['substantial'] }));
  await worked.waitFor();
  expect(here).toBe(await drawn(page).innerText());
  await page.goto(resultAddress());
  await worked.waitFor();
  expect(here).not.toBe(await drawn(page).innerText());
});

test('a review come back to begins anew', async ({ page }) => {
  await reviewed(page);
  await finish(page);
  await page.locator('[data-worked-out="true"]').waitFor();
  await drawn(page).evaluate((element) => element.setAttribute('data-former', ''));
  await page.goBack();
  await expect(page).toHaveURL(/#review$/);
  await expect(reasons(page).first()).toBeAttached();
  await expect(page.locator('[data-former]')).toHaveCount(0);
});

test('whoever saves data has nothing drawn ahead', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
  await openReview(page);
  await page.waitForTimeout(1500);
  await expect(drawn(page)).toHaveCount(0);
  await finish(page);
});
