import { expect, type Page, test } from '@playwright/test';
import { letters, lettersOf, pdfPages } from '../report/pdf-pages.ts';
import { PRINTED } from '../report/results-to-print.ts';
import { readyToPrint, saidOnPaper } from '../report/said-on-paper.ts';
import { clipboardOf } from './clipboard.ts';
import { type Language, open, openResult } from './vocabulary.ts';

/** The bottom margin, in points: a page's number stands in it. */
const MARGIN = 28;
/** A4, in points. */
const A4 = { width: 595, height: 842 };
const report = (page: Page) => page.locator('[data-printed-report]');
const print = async (page: Page) => pdfPages(await page.pdf({ preferCSSPageSize: true }));
const button = (page: Page, name: string) => page.getByRole('button', { name });

/** What a browser that prints does, and what it would put on paper. */
const PRINTS = () => {
  window.print = () => {
    window.dispatchEvent(new Event('beforeprint'));
    document.documentElement.dataset['whatPrints'] = [
      document.body.dataset['printed'],
      document.querySelectorAll('details:not([open], [data-as-is])').length,
    ].join(' ');
    window.dispatchEvent(new Event('afterprint'));
  };
};

for (const language of ['fr', 'en'] as Language[])
  for (const [name, { at, pages: most }] of Object.entries(PRINTED))
    test(`${name} is printed whole, on A4, in letters one can read (${language})`, async ({ page }) => {
      await open(page, at, language);
      await readyToPrint(page);
      const { said, link } = await saidOnPaper(page);
      const pages = await print(page);
      const printed = lettersOf(pages, MARGIN);
      // In the order read, so that what is copied from a PDF, or read aloud from it, makes sense.
      let from = 0;
      for (const text of said) {
        const at = printed.indexOf(letters(text), from);
        expect(at, text).toBeGreaterThanOrEqual(from);
        from = at + letters(text).length;
      }
      expect(new URL(link).href).toBe(link);
      expect(printed).toContain(letters(link));
      expect(printed).not.toContain(letters('…'));
      expect(pages.length).toBeLessThanOrEqual(most);
      for (const { width, height, pieces } of pages) {
        expect([Math.round(width), Math.round(height)]).toEqual([A4.width, A4.height]);
        expect(pieces.filter(({ y }) => y > MARGIN).length).toBeGreaterThan(3);
        expect(pieces.filter((one) => one.size < 8.99)).toEqual([]);
        expect(pieces.filter((one) => one.x < 20 || one.x + one.width > A4.width - 20)).toEqual([]);
      }
    });

test('a report is on the page while it prints, and only then', async ({ page }) => {
  await openResult(page);
  await readyToPrint(page);
  await expect(report(page)).toHaveCount(0);
  await saidOnPaper(page);
  await expect(report(page)).toHaveCount(0);
  await expect(page.locator('table[data-ranking]')).toBeVisible();
});

test('a report is black on white, whatever the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openResult(page);
  await readyToPrint(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(report(page)).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('#root')).toBeHidden();
});

test('one prints the report or the whole page, its folds opened', async ({ page }) => {
  await page.addInitScript(PRINTS);
  await openResult(page);
  await readyToPrint(page);
  const whatPrints = page.locator('html');
  await button(page, 'Imprimer toute la page').click();
  await expect(whatPrints).toHaveAttribute('data-what-prints', 'page 0');
  await button(page, 'Imprimer le résumé').click();
  await expect(whatPrints).toHaveAttribute('data-what-prints', /^report/);
  await button(page, 'Imprimer toute la page').click();
  await expect(whatPrints).toHaveAttribute('data-what-prints', 'page 0');
  // As Ctrl+P does.
  await page.evaluate(() => window.print());
  await expect(whatPrints).toHaveAttribute('data-what-prints', /^report/);
  // What can only be pressed stays on screen.
  const takeAway = page.locator('#take-away-title');
  await expect(takeAway).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(takeAway).toBeHidden();
});

for (const [language, name, origin] of [
  ['fr', 'Imprimer toute la page', 'D’où vient ce document'],
  ['en', 'Print the whole page', 'Where this document comes from'],
] as const)
  test(`the whole page says at its end where it comes from (${language})`, async ({ page }) => {
    // The browser prints when the test makes a PDF.
    await page.addInitScript(() => {
      window.print = () => window.dispatchEvent(new Event('beforeprint'));
    });
    await open(page, PRINTED['an undecided one']?.at ?? '', language);
    await readyToPrint(page);
    const { link } = await saidOnPaper(page);
    const title = await page.locator('h1').innerText();
    await button(page, name).click();
    const pages = await print(page);
    const printed = lettersOf(pages, 0);
    expect(pages.length).toBeGreaterThan(4);
    expect(printed).toContain(letters(title));
    const end = lettersOf(pages.slice(-2), 0);
    const at = end.lastIndexOf(letters(origin));
    expect(at).toBeGreaterThan(-1);
    expect(end.slice(at)).toContain(letters(link));
    for (const said of [/n[°o]\.?\d/, /\D20\d\d/, /version\d+\.\d+\.\d+/]) expect(end.slice(at)).toMatch(said);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(report(page)).toHaveCount(0);
  });

test('any other screen is printed as it is', async ({ page }) => {
  await open(page, '#question-budget');
  const title = await page.locator('h1').innerText();
  expect(lettersOf(await print(page), 0)).toContain(letters(title));
  await expect(report(page)).toHaveCount(0);
});

test('a frame that may not print says so, with a way out', async ({ page, baseURL }) => {
  const frameOf = `<iframe sandbox="allow-scripts allow-same-origin" src="${baseURL}?lang=fr#case-dunkerque"></iframe>`;
  // On our own site: no other may frame the page, unless its host lets it.
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: frameOf }));
  await page.goto('./host.html');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Imprimer le résumé' }).click();
  await expect(frame.getByText(/L’impression ne s’ouvre pas/)).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Ouvrir ce résultat dans un nouvel onglet' })).toHaveAttribute(
    'href',
    /\?lang=fr&r#1\./,
  );
});

for (const way of ['the clipboard', 'the former command'])
  test(`the note is copied with its headings and tables, by ${way}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openResult(page);
    await readyToPrint(page);
    if (way !== 'the clipboard')
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new Error('refused'));
      });
    const { said } = await saidOnPaper(page);
    await button(page, 'Copier la note').click();
    await expect(page.getByText('La note est copiée, titres et tableaux compris.')).toBeVisible();
    const copied = await clipboardOf(page);
    const [title = ''] = said.filter((text) => text.startsWith('D’après'));
    expect(copied.html).toMatch(/<h1[^>]*>D’après/);
    expect(copied.html).toContain('<table');
    expect(letters(copied.plain)).toContain(letters(title));
    for (const text of said.slice(0, 20)) expect(letters(copied.plain)).toContain(letters(text));
  });
