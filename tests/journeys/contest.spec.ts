import { expect, type Page, test } from '@playwright/test';
import { CLEAN } from './clean.ts';
import { clipboardOf } from './clipboard.ts';
import { type Language, openResult } from './vocabulary.ts';

const WORDS = {
  fr: {
    contest: /^Contester cette phrase/,
    why: 'Votre objection',
    join: /^Joindre mes réponses/,
    email: 'Écrire un courriel',
    issue: 'Ouvrir un ticket public',
    copy: 'Copier le texte',
    copied: 'Le texte est copié.',
    refused: /Le navigateur refuse la copie/,
    field: 'Le texte à copier',
    nobody: /ne dit pas à qui écrire/,
  },
  en: {
    contest: /^Object to this sentence/,
    why: 'Your objection',
    join: /^Add my answers/,
    email: 'Write an e-mail',
    issue: 'Open a public issue',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    refused: /The browser refuses to copy/,
    field: 'The text to copy',
    nobody: /does not say who to write to/,
  },
} as const;

const EMAIL = 'rules@example.org';
const ISSUES = 'https://tracker.example.org/new?title={title}&body={body}';

/** What a host does with a text editor: fills the two settings in the page's head. */
async function configure(page: Page): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith('/boussole/'),
    async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replace('name="boussole:contest-email" content=""', `name="boussole:contest-email" content="${EMAIL}"`)
        .replace('name="boussole:contest-issues" content=""', `name="boussole:contest-issues" content="${ISSUES}"`);
      await route.fulfill({ response, body: html });
    },
  );
}

/** Opens the panel of the first sentence on the result. */
async function contest(page: Page, language: Language = 'fr'): Promise<void> {
  await openResult(page, undefined, language);
  await page.getByRole('button', { name: WORDS[language].contest }).first().click();
  await expect(page.getByLabel(WORDS[language].why)).toBeVisible();
}

/** Of the ways out of an objection, which say where they lead: a result has a link to write an e-mail too. */
const way = (page: Page, name: string) => page.locator('a[aria-describedby]', { hasText: name });
const href = async (page: Page, name: string) => (await way(page, name).getAttribute('href')) ?? '';

for (const language of ['fr', 'en'] as const) {
  const words = WORDS[language];
  test(`${language}: an objection goes out as an e-mail, an issue or a copy, its answers only if joined`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const violations: string[] = [];
    page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
    await configure(page);
    await contest(page, language);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.getByLabel(words.why).fill('Le constat dit autre chose.');
    const rule = await page.locator('[data-effect]').first().getAttribute('data-effect');
    const body = decodeURIComponent((await href(page, words.email)).split('&body=')[1] ?? '');
    expect(await href(page, words.email)).toMatch(/^mailto:rules@example\.org\?subject=/);
    expect(body).toMatch(/^Le constat dit autre chose\.\r\n\r\n- /);
    expect(body).toContain(rule);
    expect(await href(page, words.issue)).toMatch(/^https:\/\/tracker\.example\.org\/new\?title=.+&body=.+/);
    expect(body).not.toContain('#1.');
    await page.getByLabel(words.join).check();
    const link = page.url().replace(/[?#].*/, '');
    for (const address of [await href(page, words.email), await href(page, words.issue)])
      expect(decodeURIComponent(address)).toContain(`${link}?lang=${language}&r#1.`);
    await page.getByRole('button', { name: words.copy }).click();
    await expect(page.getByText(words.copied)).toBeVisible();
    expect((await clipboardOf(page)).plain).toMatch(/^Le constat dit autre chose\.[\s\S]*#1\./);
    // Files of the page may still be coming, from where the page came.
    const assets = `${baseURL}assets/`;
    const own = (url: string) => url.startsWith(assets) && /^[\w-]+\.(?:js|css)$/.test(url.slice(assets.length));
    expect(sent.filter((url) => !own(url))).toEqual([]);
    expect(violations).toEqual([]);
  });

  test(`${language}: the open panel is clean for axe`, async ({ page }) => {
    await configure(page);
    await contest(page, language);
    // Long enough to be shortened: every sentence of the panel is on screen.
    await page.getByLabel(words.why).fill('Le constat dit autre chose. '.repeat(200));
    await page.getByLabel(words.join).check();
    // The rest of the page is looked at elsewhere.
    await CLEAN[language](page, '[data-effect]:has(textarea)');
  });
}

test('where nothing is configured and nothing copies, the text is there to take by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await contest(page);
  await expect(page.getByText(WORDS.fr.nobody)).toBeVisible();
  await expect(way(page, WORDS.fr.email)).toHaveCount(0);
  await page.getByRole('button', { name: WORDS.fr.copy }).click();
  await expect(page.getByText(WORDS.fr.refused)).toBeVisible();
  const field = page.getByLabel(WORDS.fr.field);
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(await field.inputValue());
});

test('without a clipboard the former command copies, under the page’s security policy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read']);
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await contest(page);
  await page.getByRole('button', { name: WORDS.fr.copy }).click();
  await expect(page.getByText(/a refusé une première fois/)).toBeVisible();
  expect((await clipboardOf(page)).plain).toMatch(/^\(Écrivez ici votre objection\.\)/);
});

test('the panel is reached, left and found again by keyboard, and is not printed', async ({ page }) => {
  await openResult(page);
  const button = page.getByRole('button', { name: WORDS.fr.contest }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(WORDS.fr.why)).toBeFocused();
  await page.keyboard.type('Une phrase.');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(WORDS.fr.why)).toHaveValue('Une phrase.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel(WORDS.fr.why)).toBeHidden();
  await expect(button).toBeHidden();
});

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('the open panel never scrolls sideways, and what was clicked stays on screen', async ({ page }) => {
    await configure(page);
    await contest(page);
    await page.getByLabel(WORDS.fr.join).check();
    const { wide, narrow } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      narrow: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(narrow);
    const second = page.getByRole('button', { name: WORDS.fr.contest }).nth(1);
    await second.click();
    await expect(second).toBeInViewport();
    await expect(page.getByLabel(WORDS.fr.why)).toHaveCount(1);
  });
});
