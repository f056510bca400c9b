import { expect, type Page, test } from '@playwright/test';
import { CLEAN, unfold } from './clean.ts';
import { type Language, open, WORDS } from './vocabulary.ts';

const SAID = {
  fr: {
    hex: 'Couleur des boutons et des réponses cochées',
    code: 'Code à coller dans votre page',
    copy: 'Copier le code',
  },
  en: { hex: 'Colour of buttons and ticked answers', code: 'Code to paste into your page', copy: 'Copy the code' },
} as const;

/** Used on the light paper, replaced on the dark one. */
const COLOUR = '1d66a8';
const PAINTED = 'rgb(29, 102, 168)';

async function openPage(page: Page, language: Language = 'fr'): Promise<void> {
  await open(page, '#integrate', language);
  await expect(page.getByLabel(SAID[language].code)).toBeVisible();
}

const shown = (page: Page) => page.locator('figure iframe');
const inside = (page: Page) => shown(page).contentFrame();
const start = (page: Page, language: Language) => inside(page).getByRole('link', { name: WORDS[language].start });
const height = (page: Page) => shown(page).evaluate((frame) => frame.clientHeight);
/**
 * Brings the preview in view, where it loads, once it is the one of the last choice and as tall as it will be: a click on
 * a frame that is still growing lands beside what it aimed at.
 */
async function see(page: Page, address: RegExp): Promise<void> {
  await expect(shown(page)).toHaveAttribute('src', address);
  await shown(page).scrollIntoViewIfNeeded();
  await expect(inside(page).getByRole('heading', { level: 1 })).toBeVisible();
  let before = 0;
  const grown = async () => {
    const now = await height(page);
    const by = now - before;
    before = now;
    return by;
  };
  await expect.poll(grown, { intervals: [300] }).toBe(0);
}

/** What the browser refuses, and what goes elsewhere, of the page and its frames. */
function watched(page: Page) {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  page.on('pageerror', (error) => refused.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(page.url()).origin) refused.push(request.url());
  });
  return refused;
}

/** What was copied, as a page that takes lines gets it: this site's policy lets nobody read the clipboard. */
async function pasted(page: Page): Promise<string> {
  await open(page, '#compare', 'en');
  const field = page.getByRole('textbox').first();
  await field.press('Control+V');
  return field.inputValue();
}

test('the preview is the compass itself, in the colour and the language chosen, as tall as its content', async ({
  page,
}) => {
  await openPage(page);
  const refused = watched(page);
  const hex = page.getByLabel(SAID.fr.hex);
  await page.getByLabel('Langue', { exact: true }).selectOption('en');
  await page.getByLabel('Fond', { exact: true }).selectOption('light');
  await hex.fill(COLOUR);
  await see(page, /theme=light&color=1d66a8&lang=en$/);
  await expect(start(page, 'en')).toHaveCSS('background-color', PAINTED);
  await expect(inside(page).locator('html')).toHaveAttribute('data-theme', 'light');
  await expect.poll(() => height(page)).toBeGreaterThan(1200);
  await expect(hex).toBeFocused();
  expect(refused).toEqual([]);
});

test('without the script, the preview keeps the height given', async ({ page }) => {
  await openPage(page);
  await page.getByLabel(/sans script/).check();
  await page.getByLabel('Hauteur, en pixels').fill('500');
  await expect(shown(page)).toHaveAttribute('height', '500');
  await shown(page).scrollIntoViewIfNeeded();
  await expect(start(page, 'fr')).toBeVisible();
  expect(await height(page)).toBe(500);
});

test('questions answered in advance are not asked in the preview, and its steps are told to the page', async ({
  page,
}) => {
  await openPage(page);
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    document.addEventListener('boussole:step', (event) => told.push((event as CustomEvent).detail));
  });
  await page.getByText('Donner des réponses d’avance').click();
  await page.getByLabel(/Qui porte le projet/).selectOption('association');
  await see(page, /&r#1\./);
  await expect(inside(page).getByRole('heading', { level: 1 })).toHaveText(/Qu’attendez-vous d’abord/);
  await inside(page).getByRole('checkbox').first().check();
  await inside(page).getByRole('button', { name: WORDS.fr.next }).click();
  await expect(inside(page).getByRole('heading', { level: 1 })).toHaveText(/À quoi tenez-vous/);
  await expect
    .poll(() => page.evaluate(() => (window as Window & { told?: unknown[] }).told?.at(-1)))
    .toEqual({ step: 3, of: 15 });
});

test('one Back leaves the page, whatever was chosen and answered in the preview', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Intégrer à votre site' }).click();
  await expect(page).toHaveURL(/#integrate$/);
  await page.getByLabel('Langue', { exact: true }).selectOption('en');
  await see(page, /lang=en/);
  await start(page, 'en').click();
  await expect(inside(page).getByText('1 of 15')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: WORDS.fr.start })).toBeVisible();
});

test('the code is copied as it is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, 'en');
  await page.getByLabel(SAID.en.hex).fill(COLOUR);
  await page.getByRole('button', { name: SAID.en.copy, exact: true }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const code = await page.getByLabel(SAID.en.code).inputValue();
  const copied = await pasted(page);
  expect(copied).toBe(code);
  expect(copied).toContain(`/boussole/?embed=1&amp;color=${COLOUR}&amp;lang=en"`);
  expect(copied.split('\n')).toHaveLength(2);
});

test('at 320 pixels, all of the code is in view and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of ['fr', 'en'] as const) {
    await openPage(page, language);
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const field of await page.getByRole('textbox').and(page.locator('textarea')).all())
      expect(await field.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThan(2);
  }
});

test('it still works inside another page', async ({ page }) => {
  await openPage(page);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = './?lang=fr#integrate';
    frame.id = 'outer';
    frame.width = '700';
    frame.height = '900';
    document.body.prepend(frame);
  });
  const outer = page.locator('#outer').contentFrame();
  await outer.getByLabel(SAID.fr.hex).fill(COLOUR);
  await expect(outer.getByLabel(SAID.fr.code)).toHaveValue(new RegExp(COLOUR));
  await expect(outer.locator('figure iframe')).toHaveAttribute('src', new RegExp(COLOUR));
  await outer.locator('figure iframe').scrollIntoViewIfNeeded();
  await expect(outer.locator('figure iframe').contentFrame().getByRole('link', { name: WORDS.fr.start })).toBeVisible();
});

test('the compass in the colour of a host is clean for axe, on a question and where the frame has its way back', async ({
  page,
}) => {
  // Nothing but the frame: a first heading or a main part that axe asks for can only be found in it.
  const host = `<!doctype html><html lang="fr"><meta name="color-scheme" content="light dark"><title>Hôte</title>
    <iframe title="Boussole" width="900" height="3000" src="./?embed=1&lang=fr&color=8a3b12"></iframe>`;
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: host }));
  await page.goto('./host.html');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('link', { name: WORDS.fr.start }).click();
  await expect(frame.getByText('1 sur 15')).toBeVisible();
  await frame.getByRole('radio').first().check();
  await expect(frame.getByRole('button', { name: WORDS.fr.next })).toHaveCSS('background-color', 'rgb(138, 59, 18)');
  await CLEAN.fr(page);
  await expect(frame.getByRole('button', { name: WORDS.fr.next })).not.toHaveCSS(
    'background-color',
    'rgb(138, 59, 18)',
  );
  await frame.getByRole('contentinfo').getByRole('link', { name: 'Méthode' }).click();
  await expect(frame.getByRole('button', { name: 'Précédent' })).toBeVisible();
  await expect(frame.locator('#reasoning')).toBeVisible();
  await CLEAN.fr(page);
});
