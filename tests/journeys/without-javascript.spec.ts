import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { CLEAN } from './clean.ts';
import { record } from './recorder.ts';
import { faultsOf } from './valid.ts';
import { takenOver, WORDS } from './vocabulary.ts';

const DIST = join(import.meta.dirname, '../../dist');
const LANGUAGES = ['fr', 'en'] as const;
/** As in the folder of each language. */
const NAMES = readdirSync(join(DIST, 'fr')).map((file) => file.replace('.html', ''));
/** The longest of the two kinds that are long: what they say is what the app says, which axe looks at too. */
const KINDS = ['scenario-oligarchic', 'case-dunkerque'];

const SAID = {
  fr: {
    none: 'pas de classement',
    open: 'Ouvrir dans la boussole',
    address: 'Si une adresse a été donnée',
  },
  en: {
    none: 'there is no ranking',
    open: 'Open in the compass',
    address: 'If an address was given',
  },
} as const;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES)
    test(`the first page is read, says what cannot be had, and every link of it that is seen leads somewhere (${language})`, async ({
      page,
    }) => {
      await page.goto('./');
      const part = page.locator(`#first > [lang="${language}"]`);
      await expect(part.locator('noscript p').filter({ hasText: SAID[language].none })).toBeVisible();
      await expect(part.locator('h1:visible')).toHaveCount(1);
      await expect(part.getByRole('link', { name: WORDS[language].start })).toBeHidden();
      const links = await part.locator('a:visible').all();
      const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
      // The name of the product leads to the top of the page.
      const pages = [...new Set(addresses)].filter((address) => address !== '#').sort();
      expect(pages).toEqual(NAMES.map((name) => `./${language}/${name}.html`).sort());
      for (const address of pages) {
        await part.locator(`a[href="${address}"]`).first().click();
        await expect(page).toHaveURL(new RegExp(`/${language}/`));
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('h1')).toBeVisible();
        await page.goBack();
      }
    });

  test('the first page fits in 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('./');
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });

  test('one goes from page to page, and to a finding of the same page', async ({ page }) => {
    await page.goto('./fr/scenarios.html');
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/scenarios\.html$/);
    await page.goBack();
    await page.locator('main a[href$="scenario-contributive.html"]').click();
    await expect(page.locator('h1')).toContainText('contributive');
    const source = page.locator('main a[data-finding]').first();
    await source.click();
    await expect(page).toHaveURL(/scenario-contributive\.html#source-/);
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test('one starts from a case: its answers come along, and the first that its card does not give is asked', async ({
  page,
}) => {
  await page.goto('./fr/case-dunkerque.html');
  await page.getByRole('link', { name: 'Partir de ce cas' }).click();
  await expect(page).toHaveURL(/#question-qualities$/);
  await expect(page.getByText(/12 réponses/)).toBeVisible();
});

const missing = (lines: readonly string[], among: readonly string[]) => lines.filter((line) => !among.includes(line));

/** What a page says, its folds open and its buttons left out. */
const wordsOf = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as Element;
    for (const control of copy.querySelectorAll('button, section[aria-labelledby="compass"]')) control.remove();
    const parts = [...copy.querySelectorAll('h1, h2, h3, h4, h5, p, li, dt, dd, td, th, caption, summary')];
    return parts.map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  });

for (const language of LANGUAGES) {
  test(`each page says what the app’s says, and leads to it (${language})`, async ({ page }) => {
    test.slow();
    for (const name of NAMES) {
      await page.goto(`./${language}/${name}.html`);
      const said = await wordsOf(page);
      await page.getByRole('link', { name: SAID[language].open }).click();
      await expect(page).toHaveURL(new RegExp(`/\\?lang=${language}#${name}$`));
      await takenOver(page);
      await expect(page.locator('[data-worked-out="false"]')).toHaveCount(0);
      // Whom to write to stands in the head of the app's page, where a host may write it after the build.
      const own = said.filter((line) => !line.startsWith(SAID[language].address));
      await expect.poll(async () => missing(own, await wordsOf(page)), { message: name }).toEqual([]);
      // The page of a case is the beginning of its result.
      if (name.startsWith('case-')) continue;
      expect(missing(await wordsOf(page), said), name).toHaveLength(said.length - own.length);
    }
  });

  test(`each page is valid, styled, fits in 320 pixels, and asks for nothing but its styles and its font (${language})`, async ({
    page,
    context,
  }) => {
    const { complaints, requests } = await record(context, '');
    await page.setViewportSize({ width: 320, height: 640 });
    for (const name of NAMES) {
      expect(await faultsOf(readFileSync(join(DIST, language, `${name}.html`), 'utf8'))).toEqual([]);
      await page.goto(`./${language}/${name}.html`);
      const { scrollWidth, clientWidth, plain } = await page.evaluate(() => {
        const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText);
        const classes = new Set([...document.querySelectorAll('[class]')].flatMap((one) => [...one.classList]));
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth, plain: [...classes].filter((name) => !styles.join().includes(`.${name}`)) };
      });
      expect(scrollWidth, name).toBeLessThanOrEqual(clientWidth);
      // Drawn apart from the app, it has the class names of the app's stylesheets.
      expect(plain, name).toEqual([]);
    }
    const asked = requests.map((request) => new URL(request.url()).pathname);
    expect(
      asked.filter((path) => !/\/(?:assets\/[\w-]+\.(?:css|woff2|svg)|(?:fr|en)\/[\w-]+\.html)$/.test(path)),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

for (const name of KINDS)
  test(`${name}, without the app, is clean for axe`, async ({ page }) => {
    await page.goto(`./fr/${name}.html`);
    await CLEAN.fr(page);
  });
