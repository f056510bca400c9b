import { expect, test } from '@playwright/test';
import {
  answer,
  finish,
  type Language,
  listed,
  next,
  openResult,
  PROJECT,
  ranking,
  SCENARIOS,
  startAndAnswerAll,
  WORDS,
} from './vocabulary.ts';

for (const language of ['fr', 'en'] as Language[]) {
  test(`from the start to a result, changing one answer on the way (${language})`, async ({ page }) => {
    await startAndAnswerAll(page, PROJECT, language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(listed(page)).toHaveCount(15);

    const changes = page.getByRole('link', { name: new RegExp(`^${WORDS[language].change}`) });
    await expect(changes).toHaveCount(15);
    await changes.nth(4).click();
    await expect(page).toHaveURL(/#question-budget$/);
    await expect(page.locator('input[value="none"]')).toBeChecked();
    await answer(page, 'budget', ['substantial']);
    await next(page, language);
    await expect(page).toHaveURL(/#review$/);

    await finish(page, language);
    await expect(page).toHaveURL(/\?lang=(fr|en)&r#1\.\d+\.owsobvn/);
    await expect(page.locator('h1')).toBeFocused();
    expect([...(await ranking(page))].sort()).toEqual([...SCENARIOS].sort());
    const cited = page.locator('a[data-finding]');
    await expect.poll(() => cited.count()).toBeGreaterThan(20);
  });
}

test('a source is one click away, and so is the way back', async ({ page }) => {
  await openResult(page);
  const address = page.url();
  const link = page.locator('details[open] a[data-finding]').first();
  const ref = await link.getAttribute('data-finding');
  await link.click();
  const source = page.locator(`#source-${ref?.replaceAll('/', '-')}`);
  await expect(source).toBeVisible();
  await expect(source).toBeFocused();
  expect(page.url()).toBe(address);
  await source.getByRole('button').click();
  await expect(link).toBeFocused();
});

test('every reason shown names findings that the sources list', async ({ page }) => {
  await openResult(page);
  const untraced = await page.evaluate(() => {
    const reasons = [...document.querySelectorAll('li[data-effect]')];
    return reasons
      .filter((reason) => {
        const links = [...reason.querySelectorAll('a[data-finding]')];
        const listed = (link: Element) =>
          document.getElementById(`source-${link.getAttribute('data-finding')?.replaceAll('/', '-')}`);
        return links.length === 0 || !links.every(listed);
      })
      .map((reason) => reason.textContent);
  });
  expect(untraced).toEqual([]);
});

test('« Je ne sais pas » everywhere is a result that says so', async ({ page }) => {
  await startAndAnswerAll(page, {});
  await expect(page.getByText('15 réponses « Je ne sais pas » : le résultat dira')).toBeVisible();
  await finish(page);
  await expect(page.locator('h1')).toHaveText(/Sans réponse de votre part/);
  expect(await ranking(page)).toHaveLength(4);
});

test('one may tick two objectives, not three, and « Je ne sais pas » unticks them', async ({ page }) => {
  await page.goto('./?lang=fr#question-objectives');
  await answer(page, 'objectives', ['needs', 'ideas']);
  await page.locator('input[value="community"]').click();
  await expect(page.locator('input[value="community"]')).not.toBeChecked();
  await expect(page.getByText('Deux réponses au plus')).toBeVisible();
  await page.locator('input[value="unknown"]').check();
  await expect(page.locator('input[value="needs"]')).not.toBeChecked();
  await page.locator('input[value="needs"]').check();
  await expect(page.locator('input[value="unknown"]')).not.toBeChecked();
});

test('the language changes in place and loses nothing', async ({ page }) => {
  await page.goto('./?lang=fr#question-budget');
  await answer(page, 'budget', ['limited']);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What budget/);
  await expect(page.locator('input[value="limited"]')).toBeChecked();
  await expect(page).toHaveURL(/lang=en#question-budget$/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What budget/);
  await expect(page.locator('input[value="limited"]')).toBeChecked();
});
