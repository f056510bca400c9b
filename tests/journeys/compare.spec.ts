import { expect, type Page, test } from '@playwright/test';
import type { Answers } from '../../src/engine/answers.ts';
import { encodeLink } from '../../src/link/encode.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { letters, lettersOf, pdfPages } from '../report/pdf-pages.ts';
import { type Language, open, openResult, playAnswer, tryLine } from './vocabulary.ts';

const rulebook = loadRulebook();
const ofCase = (id: string): Answers => {
  const answers = rulebook.cases.find((one) => one.id === id)?.answers ?? {};
  return Object.fromEntries(rulebook.questions.map((question) => [question.id, answers[question.id] ?? 'unknown']));
};
const linkOf = (id: string, project = '') =>
  encodeLink(rulebook, ofCase(id), null, project ? { project, note: '', author: '' } : null);
const LAVELANET = linkOf('lavelanet', 'Lavelanet');
const DUNKERQUE = linkOf('dunkerque', 'Dunkerque');
const PARTIAL = encodeLink(rulebook, { owner: ['company'] });
const CUT = DUNKERQUE.slice(0, -2);
const CHANGED = DUNKERQUE.replace('ow', 'wo');
const FOUR = [LAVELANET, DUNKERQUE, linkOf('mutmutix', '<img src=x onerror=alert(1)>'), linkOf('cancer-contribution')];

const openComparison = async (page: Page, links: readonly string[], language: Language = 'fr') => {
  await page.goto(`./?lang=${language}&r#compare.${links.length}.${links.join('.')}`);
  await expect(page.locator('#rankings-title')).toBeVisible();
};

const paste = async (page: Page, text: string) => {
  await page.getByLabel('Un ou plusieurs liens').fill(text);
  await page.getByRole('button', { name: 'Ajouter' }).click();
};

/** What the page says of the results: every table, and what decides. */
const says = (page: Page) =>
  page
    .locator('main')
    .evaluate((main) => [...main.querySelectorAll('table, #decisive-title ~ *')].map((part) => part.textContent));
const names = (page: Page) =>
  page
    .getByRole('textbox', { name: /^Nom du résultat/ })
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

test('two pasted links show what differs and what decides; renamed, their own link says the same elsewhere', async ({
  page,
  context,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await open(page, '#compare');
  await expect(page).toHaveTitle('Comparer des résultats – La Boussole');
  await paste(
    page,
    `Bonjour,\nvoici https://x.example/?r#${LAVELANET}\net l’autre : <https://x.example/?r#${DUNKERQUE}>.`,
  );
  await expect(page.locator('[data-changes="first"]').first()).toBeVisible();
  expect(await names(page)).toEqual(['Lavelanet', 'Dunkerque']);
  await expect(page.getByRole('heading', { name: /À partir de « Lavelanet »/ })).toBeVisible();
  await expect(page.getByText(/Pour avoir en tête/).first()).toBeVisible();

  await page.getByLabel('Nom du résultat 2').fill('Le port');
  await page.getByLabel('Nom du résultat 2').press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Le port' })).toHaveCount(2);
  await expect(page.getByLabel('Nom du résultat 2')).toBeFocused();
  const link = await page.locator('#own-link-title ~ p', { hasText: '#compare.' }).innerText();
  expect(link).toBe(page.url());

  const elsewhere = await context.newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole('columnheader', { name: 'Le port' })).toHaveCount(2);
  expect(await says(elsewhere)).toEqual(await says(page));
  expect(errors).toEqual([]);
});

test('a result is compared as it is played, and Back leads to it', async ({ page }) => {
  await openResult(page);
  await playAnswer(page, 'budget', 'substantial');
  await expect(tryLine(page)).toBeVisible();
  const tried = page.url();
  await page.getByRole('link', { name: 'Comparer avec un autre résultat' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Essai : 1 réponse changée.')).toBeVisible();
  await paste(page, LAVELANET);
  await expect(page.locator('#answers-compared-title')).toBeVisible();
  const compared = page.url();

  await page.reload();
  await expect(page.locator('#answers-compared-title')).toBeVisible();
  expect(page.url()).toBe(compared);
  expect(await names(page)).toEqual(['', 'Lavelanet']);

  await page.goBack();
  await expect(tryLine(page)).toBeVisible();
  expect(page.url()).toBe(tried);
  await page.goForward();
  await expect(page.locator('#answers-compared-title')).toBeVisible();
  await page.getByRole('link', { name: /^Ouvrir.*Lavelanet/ }).click();
  await expect(page.locator('table[data-ranking]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('#answers-compared-title')).toBeVisible();
  expect(page.url()).toBe(compared);

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveTitle('Compare results – La Boussole');
  await expect(page.getByRole('columnheader', { name: 'Lavelanet' })).toHaveCount(2);
  expect(new URL(page.url()).hash).toBe(new URL(compared).hash);
});

test('a broken link, a partial one and a fifth are said, and nothing is shown in their place', async ({ page }) => {
  await openComparison(page, FOUR.slice(0, 3));
  await page.getByText('Ajouter des résultats').click();
  await paste(page, [CUT, PARTIAL, ...FOUR.slice(3), LAVELANET].join('\n'));
  const said = page.getByRole('alert').getByRole('listitem');
  await expect(said).toHaveCount(3);
  await expect(said.nth(0)).toContainText('Le lien est incomplet');
  await expect(said.nth(1)).toContainText('questionnaire inachevé');
  await expect(said.nth(2)).toContainText('pas plus de quatre');
  await expect(page.getByText('Quatre résultats au plus')).toBeVisible();
  expect(await names(page)).toHaveLength(4);
  await page.getByRole('button', { name: /^Retirer.*Dunkerque/ }).click();
  await expect(page.locator('#compared-title')).toBeFocused();
  expect(await names(page)).toHaveLength(3);
});

test('a comparison cut on its way opens nothing, and one with a link that was changed says which', async ({ page }) => {
  await page.goto(`./?lang=fr&r#compare.2.${LAVELANET}.${CUT}`);
  await expect(page.getByText('Le lien est incomplet')).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`./?lang=fr&r#compare.2.${LAVELANET}.${CHANGED}`);
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveText(
    new RegExp(`^${CHANGED} Le lien a été modifié`),
  );
  expect(await names(page)).toEqual(['Lavelanet']);
});

test('on a phone, a link that is cut is said between its field and the button, and stays there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await open(page, '#compare');
  await paste(page, CUT);
  const [alert, field] = [page.getByRole('alert'), page.getByLabel('Un ou plusieurs liens')];
  await expect(alert).toContainText('Le lien est incomplet');
  await expect(alert).toBeInViewport();
  await expect(field).toHaveValue(CUT);
  await paste(page, `Voici ${DUNKERQUE.slice(0, 30)}\n${DUNKERQUE.slice(30)} merci`);
  await expect(page.locator('#rankings-title')).toBeVisible();
  await expect(field).toHaveValue('');
  await expect(alert.getByRole('listitem')).toHaveCount(0);
  expect(await names(page)).toEqual(['Dunkerque']);
});

test('saved results and texts are opened as files', async ({ page }) => {
  await open(page, '#compare');
  await page.getByLabel('Ou des fichiers de résultat').setInputFiles([
    { name: 'liens.txt', mimeType: 'text/plain', buffer: Buffer.from(`${LAVELANET}\n${DUNKERQUE}`) },
    { name: 'photo.json', mimeType: 'application/json', buffer: Buffer.from('[1, 2') },
  ]);
  await expect(page.locator('#answers-compared-title')).toBeVisible();
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveText(/^photo\.json Aucun lien/);
});

for (const language of ['fr', 'en'] as Language[]) {
  test(`prints whole, nothing cut (${language})`, async ({ page }) => {
    await openComparison(page, FOUR, language);
    const shown = await page.locator('main').evaluate((main) => {
      const folds = [...main.querySelectorAll('details')];
      for (const fold of folds) fold.open = true;
      // What only serves on screen: fields, buttons and the folds of them, names beside cells that a table has at its head.
      const onScreen =
        'form, details:has(button), summary, button, label, input, a, [aria-hidden], .visually-hidden, [role="status"]';
      const texts = [...main.querySelectorAll('h1, h2, h3, h4, p, li span, th, td, caption, dt, dd')]
        .filter((one) => !one.closest(onScreen) && one.checkVisibility())
        .map((one) => {
          const copy = one.cloneNode(true) as Element;
          for (const part of copy.querySelectorAll(onScreen)) part.remove();
          return copy.textContent ?? '';
        });
      for (const fold of folds) fold.open = false;
      return texts;
    });
    expect(shown.length).toBeGreaterThan(150);
    const printed = unbroken(lettersOf(await pdfPages(await page.pdf({ format: 'A4' })), 0));
    expect(shown.filter((one) => !printed.includes(unbroken(letters(one))))).toEqual([]);
    for (const link of FOUR) expect(printed).toContain(link);
  });
}

test('says on paper too which result is missing, and prints no link that paper cannot follow', async ({ page }) => {
  await openComparison(page, [...FOUR.slice(0, 2), CHANGED]);
  const printed = lettersOf(await pdfPages(await page.pdf({ format: 'A4' })), 0);
  expect(printed).toContain(letters('Ce qui n’a pas été ajouté'));
  expect(printed).toContain(letters('Le lien a été modifié'));
  const footer = page.getByRole('contentinfo');
  await expect(footer.getByRole('link').first()).toBeVisible();
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  const copied = page.locator('[role="status"]', { hasText: 'copié' });
  await expect(copied).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(footer.getByRole('link')).toHaveCount(0);
  await expect(copied).toBeHidden();
  await expect(page.getByText(/^Imprimé le .* règles n° \d/)).toBeVisible();
});

/** Without the hyphens either that break a word at the end of a line. */
const unbroken = (text: string) => text.replace(/[\u2010-]/g, '');
