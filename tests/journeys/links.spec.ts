import { expect, type Page, test } from '@playwright/test';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { crc32 } from '../../src/link/crc32.ts';
import { encodeLink } from '../../src/link/encode.ts';
import type { LinkText } from '../../src/link/text.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { answer, finish, type Language, next, open, PROJECT, ranking } from './vocabulary.ts';

const rulebook = loadRulebook();
const LINK = encodeLink(rulebook, PROJECT);
const HOSTILE: LinkText = {
  project: '<img src=x onerror=alert(1)>',
  note: 'javascript:alert(1) <script>alert(1)</script> https://ailleurs.example/ </p><h1>Faux</h1>',
  author: '"><svg onload=alert(1)> {{count}} $t(lost.title)',
};
const LANGUAGES: readonly Language[] = ['fr', 'en'];
const SENT = { fr: 'Texte ajouté par l’expéditeur', en: 'Text added by the sender' };
const SIGNED = { fr: 'Signé : ', en: 'Signed: ' };

const table = (page: Page) => page.locator('table[data-ranking]');
/** Whatever the page or its policy complains of, and whatever is asked of a server that is not a file of the page. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  page.on('request', (request) => {
    const { pathname, search, protocol } = new URL(request.url());
    const own = pathname === '/boussole/' || /^\/boussole\/assets\/[\w-]+\.(js|css|woff2|svg)$/.test(pathname);
    if (protocol !== 'data:' && !(own && !/\d\.\d/.test(search))) complaints.push(request.url());
  });
  return complaints;
}
const text = (shown: string | null) => shown?.replaceAll(/\s/g, ' ');

for (const language of LANGUAGES)
  test(`what a sender wrote is shown as text, whatever it looks like (${language})`, async ({ page }) => {
    const complaints = complaintsOf(page);
    const link = encodeLink(rulebook, PROJECT, null, HOSTILE);
    await open(page, `&r#${link}`, language);
    await expect(table(page)).toBeVisible();
    const sent = page.getByRole('complementary', { name: SENT[language] });
    const lines = (await sent.locator('p').allTextContents()).map(text);
    expect(lines.slice(0, 4)).toEqual([
      SENT[language],
      HOSTILE.project,
      HOSTILE.note,
      SIGNED[language] + HOSTILE.author,
    ]);
    await expect(sent.locator('a, img, svg, script')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    const hostile = 'img[src="x"], [onerror], [onload], a[href^="javascript"], a[href*="ailleurs"], h1:nth-of-type(2)';
    await expect(page.locator(hostile)).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(hostile)).toHaveCount(0);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.title)).not.toContain('img');
  });

/** What becomes of the address of a result, as someone opens it. */
const MANGLED: readonly (readonly [string, (link: string) => string])[] = [
  ['# in the query, by a scanner', (link) => `&r%23${link}`],
  ['# in the query, encoded twice', (link) => `&r%2523${link}`],
  ['the query written again, with an equal sign', (link) => `&r=%23${link}`],
  ['what ends a sentence in brackets', (link) => `&r#${link}.,;)>`],
  ['brackets and blanks', (link) => `&r#%20<${link}>`],
  ['capitals', (link) => `&R#${link.toUpperCase()}`],
  ['WordPress, which adds its secret', (link) => `&r#${link}#?secret=BqL2Kx9Tde`],
  ['Excel, which writes « # » as « - »', (link) => `&r%20-%20${link}`],
];

for (const [how, mangled] of MANGLED)
  test(`a link opens what was sent, and its address is clean at once: ${how}`, async ({ page, baseURL }) => {
    const clean = new URL(`./?lang=fr&r#${LINK}`, baseURL).href;
    await open(page, mangled(LINK));
    await expect(table(page)).toBeVisible();
    expect(await ranking(page)).toEqual(recommend(rulebook, PROJECT).ranking.map(({ scenario }) => scenario));
    expect(page.url()).toBe(clean);
    await page.reload();
    await expect(table(page)).toBeVisible();
    expect(page.url()).toBe(clean);
  });

const broken = (words: Readonly<Record<Language, RegExp>>, fragment: string) => ({ words, fragment });
const sealed = (body: string) => `${body}.${crc32(body)}`;
const BROKEN = {
  truncated: broken({ fr: /incomplet/, en: /incomplete/ }, LINK.slice(0, -12)),
  'cut right after #': broken({ fr: /incomplet/, en: /incomplete/ }, ''),
  altered: broken({ fr: /modifié en route/, en: /changed along the way/ }, LINK.replace('bun', 'bus')),
  newer: broken({ fr: /version plus récente/, en: /newer version/ }, sealed('2.1.any.thing.0')),
  'unknown-rulebook': broken(
    { fr: /règles que cette version .* ne connaît pas/, en: /rules that this version .* does not know/ },
    encodeLink({ ...rulebook, version: 999 }, PROJECT),
  ),
};

for (const [problem, { fragment, words }] of Object.entries(BROKEN))
  test(`a link says what is wrong with it, shows no result and takes no answer away: ${problem}`, async ({ page }) => {
    await open(page, '#question-owner');
    await answer(page, 'owner', ['company']);
    for (const language of LANGUAGES) {
      await open(page, `&r#${fragment}`, language);
      const title = language === 'fr' ? 'Ce lien ne peut pas être lu' : 'This link cannot be read';
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByText(words[language])).toBeVisible();
      const said = await page.locator('main p').allTextContents();
      for (const [other, one] of Object.entries(BROKEN)) {
        const told = said.some((line) => one.words[language].test(line));
        expect([other, told]).toEqual([other, one.words[language].source === words[language].source]);
      }
      await expect(table(page)).toHaveCount(0);
    }
    // Two entries back, the answer is where it was; and in the same page, it never leaves.
    await page.goBack();
    await page.goBack();
    await expect(page.locator('input[value="company"]')).toBeChecked();
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, fragment || '1');
    await expect(page.getByText('Vos réponses sont intactes')).toBeVisible();
    await expect(table(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Reprendre mes réponses' }).click();
    await expect(page).toHaveURL(/#question-objectives$/);
  });

for (const language of LANGUAGES)
  test(`a questionnaire prepared for someone asks the questions left, and those alone (${language})`, async ({
    page,
  }) => {
    const { owner = [], qualities = [], frame = [], ...left } = PROJECT;
    const given: Answers = { owner, qualities, frame };
    const link = encodeLink(rulebook, given, null, { ...HOSTILE, project: 'Maison commune' });
    await open(page, `&r#${link}`, language);
    await expect(page).toHaveURL(/#question-objectives$/);
    const sent = page.getByRole('complementary').filter({ hasText: SENT[language] });
    await expect(sent).toContainText('Maison commune');
    expect((await sent.locator('p').allTextContents()).map(text)).toContain(HOSTILE.note);
    await expect(sent.locator('a, img, svg, script')).toHaveCount(0);
    for (const [question, options] of Object.entries(left)) {
      await expect(page).toHaveURL(new RegExp(`#question-${question}$`));
      await answer(page, question, options);
      await next(page, language);
    }
    await expect(page).toHaveURL(/#review$/);
    await finish(page, language);
    expect(page.url().split('#')[1]).toBe(LINK);
  });

test('the reader of links, when it cannot be fetched, says so, and loading the page again opens the link', async ({
  page,
}) => {
  await page.route(/link-part-.*\.js$/, (route) => route.abort());
  await open(page, `&r#${LINK}`);
  await expect(page.getByText('n’ont pas pu être chargées')).toBeVisible();
  await expect(table(page)).toHaveCount(0);
  await page.unroute(/link-part-.*\.js$/);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(table(page)).toBeVisible();
  expect(page.url().split('#')[1]).toBe(LINK);
});
