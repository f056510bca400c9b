import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { CLEAN } from './clean.ts';
import { clipboardOf } from './clipboard.ts';
import {
  answer,
  finish,
  type Language,
  listed,
  next,
  open,
  openResult,
  openReview,
  PROJECT,
  ranking,
} from './vocabulary.ts';

const SAID = {
  fr: {
    project: 'Nom du projet',
    note: 'Message',
    author: 'Votre nom ou votre service',
    copy: 'Copier le lien',
    copied: 'Le lien est copié.',
    sender: 'Texte ajouté par l’expéditeur',
    startAgain: 'Repartir de ces réponses',
    prepare: 'Préparer un questionnaire pour quelqu’un',
    copyPrepared: 'Copier le lien du questionnaire',
    qr: 'Code QR',
    png: 'Enregistrer en PNG',
    svg: 'Enregistrer en SVG',
  },
  en: {
    project: 'Name of the project',
    note: 'Message',
    author: 'Your name or department',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    sender: 'Text added by the sender',
    startAgain: 'Start from these answers',
    prepare: 'Prepare a questionnaire for someone',
    copyPrepared: 'Copy the questionnaire’s link',
    qr: 'QR code',
    png: 'Save as PNG',
    svg: 'Save as SVG',
  },
} as const;
const TEXT = { project: 'L’été à vélo', note: '<b>Merci</b> de relire.', author: 'Mairie' };

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const clipboard = async (page: Page) => (await clipboardOf(page)).plain;
/** The link of the result, as it is shown. */
const shownLink = (page: Page) => page.getByText(/^https?:\/\/.*#1\./).first();

async function write(page: Page, language: Language = 'fr'): Promise<void> {
  for (const name of ['project', 'note', 'author'] as const) await field(page, SAID[language][name]).fill(TEXT[name]);
}

for (const language of ['fr', 'en'] as const) {
  const said = SAID[language];
  test(`${language}: the copied link opens the same ranking elsewhere, with the sender’s words`, async ({
    page,
    context,
    browser,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openReview(page, PROJECT, language);
    await finish(page, language);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await write(page, language);
    await page.getByRole('button', { name: said.copy, exact: true }).click();
    await expect(page.getByText(said.copied)).toBeVisible();
    const link = await clipboard(page);
    expect(await shownLink(page).textContent()).toBe(link);
    expect(sent.filter((url) => !/\/assets\/[\w.-]+$/.test(url))).toEqual([]);

    const elsewhere = await browser.newContext({ locale: language });
    const other = await elsewhere.newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await other.goto(link);
    await expect(other.locator('table[data-ranking]')).toBeVisible();
    expect(await ranking(other)).toEqual(await ranking(page));
    const received = other.getByRole('complementary', { name: said.sender });
    for (const text of Object.values(TEXT)) await expect(received).toContainText(text);
    expect(await received.locator('b, a').count()).toBe(0);
    expect(other.url()).toBe(link);
    const [, secret = ''] = link.split('#');
    expect(asked.filter((url) => url.includes(secret))).toEqual([]);
    expect(new URL(asked[0] ?? '').search).toBe(`?lang=${language}&r`);

    await other.getByRole('link', { name: said.startAgain }).click();
    await expect(other).toHaveURL(/#review$/);
    await expect(listed(other)).toHaveCount(15);
    await elsewhere.close();
  });
}

test('a prepared questionnaire asks the rest, and shows the sender’s words through a reload and Back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openResult(page);
  await write(page);
  await page.getByText(SAID.fr.prepare).click();
  const boxes = page.getByRole('group', { name: 'Réponses données d’avance' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(15);
  for (let at = 2; at < 15; at++) await boxes.nth(at).check();
  await page.getByRole('button', { name: SAID.fr.copyPrepared }).click();
  await expect(page.getByText(SAID.fr.copied)).toBeVisible();
  const link = await clipboard(page);

  const other = await context.newPage();
  await other.goto(link);
  await expect(other).toHaveURL(/#question-owner$/);
  const note = other.getByText(TEXT.note);
  await expect(note).toBeVisible();
  await expect(other.getByText('13 réponses viennent déjà du lien.')).toBeVisible();
  await other.reload();
  await expect(note).toBeVisible();
  await answer(other, 'owner', ['company']);
  await next(other);
  await expect(other).toHaveURL(/#question-objectives$/);
  await expect(note).toBeHidden();
  await other.getByText(SAID.fr.sender).click();
  await expect(note).toBeVisible();
  await other.goBack();
  await expect(note).toBeVisible();
  await other.goForward();
  await answer(other, 'objectives', ['needs']);
  await next(other);
  await expect(other).toHaveURL(/#review$/);
  await finish(other);
  await expect(other.getByText(SAID.fr.sender, { exact: true })).toHaveCount(0);
});

test('where the clipboard and the former command are refused, the whole link is there, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await openResult(page);
  await page.getByRole('button', { name: SAID.fr.copy, exact: true }).click();
  const copied = page.getByLabel('Le lien à copier');
  await expect(copied).toBeFocused();
  await expect(copied).toHaveValue((await shownLink(page).textContent()) ?? '');
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(await copied.inputValue());
});

test('without a clipboard the former command copies the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read']);
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await openResult(page);
  await page.getByRole('button', { name: SAID.fr.copy, exact: true }).click();
  await expect(page.getByText(SAID.fr.copied)).toBeVisible();
  expect(await clipboard(page)).toBe(await shownLink(page).textContent());
});

test('the QR code on the page and both its files open the link', async ({ page }) => {
  await openResult(page);
  await page.getByText(SAID.fr.qr, { exact: true }).click();
  const link = await shownLink(page).textContent();
  await expect(page.getByRole('img', { name: /^Code QR/ })).toBeVisible();
  expect(await scan(page, await page.getByRole('img', { name: /^Code QR/ }).screenshot())).toBe(link);
  const files: Buffer[] = [];
  for (const [name, file] of [
    [SAID.fr.png, 'boussole-qr.png'],
    [SAID.fr.svg, 'boussole-qr.svg'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    files.push(await readFile(await download.path()));
  }
  const [png = Buffer.of(), svg = Buffer.of()] = files;
  expect(await scan(page, png)).toBe(link);
  await page.goto('about:blank');
  await page.setContent(svg.toString('utf8').replace(/^<\?xml.*?\?>/, ''));
  expect(await scan(page, await page.locator('svg').screenshot())).toBe(link);
});

/** What a phone reads in a picture, its pixels given by the browser. */
async function scan(page: Page, png: Buffer): Promise<string | undefined> {
  const blank = await page.context().newPage();
  const { width, height, points } = await blank.evaluate(
    async (source) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const data = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
      // As one text: millions of numbers, one by one, are slow to hand over.
      const read = new FileReader();
      read.readAsDataURL(new Blob([Uint8Array.from(data)]));
      await new Promise((resolve) => {
        read.onload = resolve;
      });
      return { width: picture.width, height: picture.height, points: String(read.result).replace(/^.*,/, '') };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await blank.close();
  return jsQR(Uint8ClampedArray.from(Buffer.from(points, 'base64')), width, height)?.data;
}

for (const language of ['fr', 'en'] as const)
  test(`the open share panel is clean for axe (${language})`, async ({ page }) => {
    const said = SAID[language];
    await openResult(page, PROJECT, language);
    await write(page, language);
    await page.getByText(said.qr, { exact: true }).click();
    await page.getByText(said.prepare).click();
    await page.getByRole('checkbox').first().check();
    // Too long: what says so is on screen too.
    await field(page, said.project).fill('x'.repeat(95));
    await expect(page.getByRole('button', { name: said.png })).toBeVisible();
    for (const length of [95, 120]) {
      await field(page, said.project).fill('x'.repeat(length));
      await CLEAN[language](page, 'section:has(> #take-away-title)');
    }
  });

test('a case is shared as the result that it shows', async ({ page, context }) => {
  await open(page, '#case-dunkerque');
  await expect(shownLink(page)).toHaveText(/\?lang=fr&r#1\.\d+\.\w+\.0\.\w{8}$/);
  const ranked = await ranking(page);
  const link = await shownLink(page).textContent();
  const other = await context.newPage();
  await other.goto(link ?? '');
  await expect(other.locator('table[data-ranking]')).toBeVisible();
  expect(await ranking(other)).toEqual(ranked);
});

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('the open panel shows the whole link and never scrolls sideways', async ({ page }) => {
    await openResult(page);
    await field(page, SAID.fr.note).fill('n'.repeat(300));
    await page.getByText(SAID.fr.qr, { exact: true }).click();
    await page.getByText(SAID.fr.prepare).click();
    await expect(page.getByRole('button', { name: SAID.fr.png })).toBeVisible();
    const { wide, narrow } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      narrow: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(narrow);
    const cut = await shownLink(page).evaluate(
      (one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight,
    );
    expect(cut).toBe(false);
  });
});
