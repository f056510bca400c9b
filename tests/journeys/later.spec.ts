import { expect, type Page, test } from '@playwright/test';
import { stored } from './recorder.ts';
import {
  answer,
  finish,
  type Language,
  next,
  open,
  openResult,
  openReview,
  startAndAnswerAll,
  WORDS,
} from './vocabulary.ts';

const SAID = {
  fr: {
    fold: 'Continuer plus tard, ou tout effacer',
    keep: 'Garder un brouillon sur cet appareil',
    resume: 'Reprendre le brouillon',
    erase: 'Tout effacer',
    erased: /le brouillon et l’adresse de la page sont effacés/,
    refused: /Cet appareil refuse de garder un brouillon/,
  },
  en: {
    fold: 'Continue later, or erase everything',
    keep: 'Keep a draft on this device',
    resume: 'Continue with the draft',
    erase: 'Erase everything',
    erased: /the draft and the address of the page are erased/,
    refused: /This device refuses to keep a draft/,
  },
} as const;

const box = (page: Page, language: Language = 'fr') => page.getByRole('checkbox', { name: SAID[language].keep });
const fold = (page: Page, language: Language = 'fr') => page.getByText(SAID[language].fold, { exact: true }).click();

/** Answers the first question, its fold open. */
async function begin(page: Page, language: Language = 'fr'): Promise<void> {
  await open(page, '#question-owner', language);
  await answer(page, 'owner', ['company']);
  await fold(page, language);
}

test('a draft goes on after a reload and in a new tab, and is gone once erased', async ({ page, context }) => {
  await begin(page);
  await box(page).check();
  await next(page);
  await page.reload();
  await expect(page).toHaveURL(/#question-objectives$/);
  await fold(page);
  await expect(box(page)).toBeChecked();
  await answer(page, 'objectives', ['needs']);

  const tab = await context.newPage();
  await open(tab);
  await expect(tab.getByText(/Un brouillon vous attend sur cet appareil.*2 réponses/)).toBeVisible();
  await tab.getByRole('button', { name: SAID.fr.resume }).click();
  await expect(tab).toHaveURL(/#question-qualities$/);
  await fold(tab);
  await expect(box(tab)).toBeChecked();
  await tab.getByRole('link', { name: 'Précédent' }).click();
  await expect(tab.locator('input[value="needs"]')).toBeChecked();

  await tab.getByRole('button', { name: SAID.fr.erase }).click();
  await expect(tab.getByText(SAID.fr.erased)).toBeVisible();
  await expect(tab.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await stored(tab)).toEqual([]);
  await tab.goBack();
  await expect(tab.locator('input:checked')).toHaveCount(0);
});

test('one click on the result erases the answers, the draft and the address at hand', async ({ page }) => {
  await openReview(page);
  await fold(page);
  await box(page).check();
  await finish(page);
  await expect(page).toHaveURL(/#1\./);
  await fold(page);
  await page.getByRole('button', { name: SAID.fr.erase }).click();
  await expect(page.getByText(SAID.fr.erased)).toBeVisible();
  expect(page.url()).toMatch(/\/boussole\/\?lang=fr$/);
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/small-authority/);
  expect(await stored(page)).toEqual([]);
});

test('what was erased comes back with no key of the browser, even from pages loaded before', async ({ page }) => {
  await startAndAnswerAll(page);
  await finish(page);
  await page.goto('./?lang=fr#question-owner');
  await answer(page, 'owner', ['company']);
  await fold(page);
  await page.getByRole('button', { name: SAID.fr.erase }).click();
  await expect(page.getByText(SAID.fr.erased)).toBeVisible();
  await page.reload();
  for (let step = 0; step < 5; step++) {
    await page.goBack();
    await expect(page.getByRole('link', { name: WORDS.fr.start })).toBeVisible();
    expect(page.url()).not.toMatch(/#/);
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/small-authority|company/);
  }
});

test('a received result is erased in one click too', async ({ page }) => {
  await openResult(page);
  await page.locator('summary', { hasText: SAID.fr.erase }).click();
  await page.getByRole('button', { name: SAID.fr.erase }).click();
  await expect(page.getByText(SAID.fr.erased)).toBeVisible();
  expect(page.url()).toMatch(/\/boussole\/\?lang=fr$/);
});

for (const [name, refuse] of [
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'refused',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
  ],
] as const)
  test(`where storage is ${name}, the page says so and goes on`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(refuse);
    await begin(page);
    await box(page).click();
    await expect(page.getByText(SAID.fr.refused)).toBeVisible();
    await expect(box(page)).not.toBeChecked();
    await next(page);
    await answer(page, 'objectives', ['needs']);
    await next(page);
    await expect(page).toHaveURL(/#question-qualities$/);
    await page.getByRole('button', { name: SAID.fr.erase }).click();
    await expect(page.getByText(SAID.fr.erased)).toBeVisible();
    expect(errors).toEqual([]);
  });

test('inside another site’s page nothing is offered nor kept', async ({ page, baseURL }) => {
  const draft = JSON.stringify({ version: 1, saved: Date.now(), answers: { owner: ['company'] } });
  await open(page);
  await page.evaluate((text) => localStorage.setItem('boussole-draft', text), draft);
  // The same origin lends its storage to the frame: only the page's own rule keeps it away.
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${baseURL}?lang=fr#question-owner" width="800" height="900"></iframe>`,
    }),
  );
  await page.goto('./host.html');
  const frame = page.frameLocator('iframe');
  await frame.locator('input[value="association"]').check();
  await frame.getByText('Continuer plus tard').click();
  await expect(frame.getByRole('button', { name: 'Copier le lien' })).toBeVisible();
  await expect(frame.getByRole('checkbox', { name: SAID.fr.keep })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('boussole-draft'))).toBe(draft);
});
