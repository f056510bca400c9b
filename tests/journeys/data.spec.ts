import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
  type Request,
  test,
} from '@playwright/test';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { encodeLink } from '../../src/link/encode.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { formatBalance } from '../../src/words/points.ts';
import {
  fetchedAhead,
  type Language,
  open,
  openResult,
  PROJECT,
  QUESTIONS,
  ranking,
  SCENARIOS,
  tryLine,
} from './vocabulary.ts';

const WORDS = {
  fr: {
    json: 'Enregistrer le résultat',
    csv: 'Enregistrer le tableau',
    svg: (picture: string) => `Dessin (SVG) « ${picture} »`,
    png: (picture: string) => `Image (PNG) « ${picture} »`,
    dial: 'Le cadran',
    readings: 'Les places dans 20 lectures',
    contributions: 'Ce qui aide et ce qui freine : ',
    sum: 'Le calcul, ligne par ligne',
    open: 'Ouvrir un résultat enregistré',
    file: 'Le fichier du résultat',
  },
  en: {
    json: 'Save the result',
    csv: 'Save the table',
    svg: (picture: string) => `Drawing (SVG) “${picture}”`,
    png: (picture: string) => `Picture (PNG) “${picture}”`,
    dial: 'The dial',
    readings: 'Places in 20 readings',
    contributions: 'What helps and what holds back: ',
    sum: 'The sum, line by line',
    open: 'Open a saved result',
    file: 'The result file',
  },
} as const;

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
/** A name as typed, whatever its spaces. */
const spaced = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'));

/** Saves by a button, and gives the file. */
async function save(page: Page | Locator, button: string, of: Page = page as Page) {
  const download = of.waitForEvent('download');
  await page.getByRole('button', { name: spaced(button) }).click();
  const file = await download;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** A page whose every request after the first moments, and every breach of its policy, is a mistake. */
async function watched(browser: Browser, options: BrowserContextOptions = {}) {
  const page = await browser.newPage({ locale: 'fr-FR', ...options });
  const mistakes: string[] = [];
  let quiet = false;
  const pending = new Set<Request>();
  page.on('request', (request) => {
    pending.add(request);
    if (quiet && !/^(data|blob):/.test(request.url())) mistakes.push(`requested ${request.url()}`);
  });
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted ?Type/i.test(message.text())) mistakes.push(message.text());
  });
  page.on('pageerror', (error) => mistakes.push(error.message));
  return {
    page,
    mistakes,
    /** From now on, once something is here, a result is worked out and drawn, and nothing is on its way any more. */
    hush: async (here: Locator) => {
      await expect(here).toBeAttached({ timeout: 30_000 });
      if ((await page.locator('[data-worked-out]').count()) > 0) {
        await page.locator('[data-worked-out="true"]').waitFor({ timeout: 60_000 });
        await page.locator('[data-chart] svg').first().waitFor({ state: 'attached' });
      }
      await fetchedAhead(page);
      await expect.poll(() => pending.size).toBe(0);
      quiet = true;
    },
    /** Another screen fetches what is its own. */
    goOn: () => {
      quiet = false;
    },
  };
}

const openFold = (page: Page, language: Language) => page.getByText(WORDS[language].open, { exact: true }).click();
const choose = (page: Page, language: Language, content: Buffer | string) =>
  page
    .getByLabel(WORDS[language].file)
    .setInputFiles({ name: 'boussole.json', mimeType: 'application/json', buffer: Buffer.from(content) });

const rulebook = loadRulebook();
const answers = Object.fromEntries(QUESTIONS.map((question) => [question, PROJECT[question] ?? ('unknown' as const)]));
const TRIED = { answers: { budget: ['substantial'] }, priority: 'participant' as const, off: [0] };
const SAID = { project: 'Plage d’Été', note: 'Pour le conseil du 3 mars.', author: 'La mission citoyenne' };

test('a result saved as a file opens again from the first screen: its try and its words too', async ({ browser }) => {
  const { page, mistakes, hush } = await watched(browser);
  const link = encodeLink(rulebook, answers, TRIED, SAID);
  await page.goto(`./?lang=fr&r#${link}`);
  await expect(tryLine(page)).toBeVisible();
  await hush(page.getByRole('button', { name: WORDS.fr.json }));
  const { name, content } = await save(page, WORDS.fr.json);
  expect(name).toMatch(/^boussole-\d{4}-\d\d-\d\d-plage-d-ete\.json$/);
  const schema = readFileSync(join(import.meta.dirname, '../../docs/result-file.schema.json'), 'utf8');
  const validate = new Ajv({ formats: { date: true } }).compile(JSON.parse(schema));
  const file = JSON.parse(content.toString());
  validate(file);
  expect(validate.errors).toBeNull();
  expect(file.link).toBe(link);
  const order = await ranking(page);
  expect(file.ranking.map(({ scenario }: { scenario: string }) => scenario)).toEqual(order);
  const tried = await tryLine(page).innerText();

  const other = await watched(browser);
  await open(other.page);
  await other.hush(other.page.locator('input[type=file]'));
  await openFold(other.page, 'fr');
  other.goOn();
  await choose(other.page, 'fr', content);
  await expect(other.page.locator('table[data-ranking]')).toBeVisible({ timeout: 30_000 });
  expect(await ranking(other.page)).toEqual(order);
  expect(await tryLine(other.page).innerText()).toBe(tried);
  for (const words of Object.values(SAID)) await expect(other.page.getByText(words).first()).toBeVisible();
  expect(new URL(other.page.url()).hash).toBe(`#${link}`);
  await expect(other.page.locator('h1')).toBeFocused();
  await other.page.goBack();
  await expect(other.page.getByText(WORDS.fr.open, { exact: true })).toBeVisible();
  expect([...mistakes, ...other.mistakes]).toEqual([]);
});

const PROBLEMS = {
  fr: {
    'not-json': /ne se lit pas/,
    damaged: /a été modifié/,
    'not-ours': /n’est pas un résultat/,
    newer: /version plus récente/,
  },
  en: { 'not-json': /cannot be read/, damaged: /was changed/, 'not-ours': /is not a result/, newer: /newer version/ },
} as const;

for (const language of ['fr', 'en'] as const)
  test(`each wrong file is told apart, and a right one opens after them (${language})`, async ({ browser }) => {
    const { page, mistakes, hush, goOn } = await watched(browser);
    await openResult(page);
    const text = (await save(page, WORDS.fr.json)).content.toString();
    await open(page, '', language);
    await hush(page.locator('input[type=file]'));
    await openFold(page, language);
    const says = async (file: Buffer | string, problem: keyof (typeof PROBLEMS)['fr']) => {
      await choose(page, language, file);
      await expect(page.getByLabel(WORDS[language].file)).toHaveAccessibleDescription(PROBLEMS[language][problem]);
    };
    await says(text.slice(0, 400), 'not-json');
    await says(text.replace(/"owner": \[[^\]]*\]/, '"owner": "unknown"'), 'damaged');
    await says(Buffer.alloc(5_000_000, 'x'), 'not-ours');
    await says('Bonjour', 'not-json');
    await says('{"name":"package"}', 'not-ours');
    await says(text.replace('"boussole": 1', '"boussole": 2'), 'newer');
    await expect(page).not.toHaveURL(/#./);
    goOn();
    await choose(page, language, text);
    await expect(page.locator('table[data-ranking]')).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(mistakes).toEqual([]);
  });

for (const language of ['fr', 'en'] as const)
  test(`the table of contributions adds up to the balances of the page (${language})`, async ({ browser }) => {
    const { page, mistakes, hush } = await watched(browser);
    await openResult(page, PROJECT, language);
    await hush(page.getByRole('button', { name: WORDS[language].json }));
    const { name, content } = await save(page, WORDS[language].csv);
    expect(name).toMatch(/^boussole-\d{4}-\d\d-\d\d-contributions\.csv$/);
    const text = content.toString();
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const { data, meta } = Papa.parse<string[]>(text.slice(1));
    expect(meta.delimiter).toBe(language === 'fr' ? ';' : ',');
    const [, ...rows] = data;
    const figure = (cell = '') => Number(cell.replace(',', '.'));
    const names = JSON.parse(
      readFileSync(join(import.meta.dirname, `../../locales/${language}/scenarios.json`), 'utf8'),
    );
    for (const scenario of SCENARIOS) {
      const row = page.locator(`table[data-ranking] tr[data-scenario="${scenario}"]`);
      const own = rows.filter(([name]) => name === names[scenario]?.name);
      expect(own.length).toBeGreaterThan(3);
      const sum = own.reduce((all, cells) => all + Math.round(figure(cells[8]) * 10_000), 0) / 10_000;
      expect((await row.locator('td').allInnerTexts()).map((text) => text.trim())).toContain(formatBalance(sum));
    }
    // Nothing that a spreadsheet would run.
    for (const cell of rows.flat()) if (/^[=+@\t\r-]/.test(cell)) expect(cell).toMatch(/^-\d+([.,]\d+)?$/);
    expect(mistakes).toEqual([]);
  });

/** Opens a drawing in a page of its own, where nothing of ours is: what it draws, and whether white paper shows it. */
async function alone(browser: Browser, svg: Buffer, path: string) {
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'image/svg+xml', body: svg });
  });
  await page.goto('http://drawing.invalid/drawing.svg');
  const drawn = await page.evaluate(() => {
    const root = document.documentElement;
    const light = (colour: string) => Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
    const [, , width, height] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    return {
      name: root.localName,
      strangers: [...root.querySelectorAll('script, style, foreignObject, image, [class], [style]')].length,
      paper: light(getComputedStyle(root.querySelector('rect') ?? root).fill),
      // Those on a mark are white, on its colour.
      ink: [...root.querySelectorAll('text')]
        .filter((text) => text.getAttribute('text-anchor') !== 'middle' || text.textContent?.length !== 1)
        .map((text) => light(getComputedStyle(text).fill)),
      text: [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n'),
      // Words that would be cut at the right.
      cut: [...root.querySelectorAll(':scope > text')].filter(
        (text) => text.getBoundingClientRect().right > root.getBoundingClientRect().right,
      ).length,
      size: [width ?? 0, height ?? 0],
      marks: root.querySelectorAll('path, rect, circle, line').length,
    };
  });
  await page.screenshot({ path });
  await page.close();
  expect(asked).toHaveLength(1);
  expect(drawn).toMatchObject({ name: 'svg', strangers: 0, cut: 0 });
  expect(drawn.paper).toBeGreaterThan(245);
  expect(Math.max(...drawn.ink)).toBeLessThan(120);
  expect(drawn.marks).toBeGreaterThan(5);
  return drawn;
}

/** The size of a PNG, and how many of its points are of a colour. */
async function pointsOf(browser: Browser, png: Buffer, colour: readonly number[]) {
  const page = await browser.newPage();
  const points = await page.evaluate(
    async ([data, [red, green, blue]]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const all = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let found = 0;
      for (let at = 0; at < all.length; at += 4)
        if (all[at] === red && all[at + 1] === green && all[at + 2] === blue && all[at + 3] === 255) found += 1;
      return { width: image.width, height: image.height, corner: [...all.slice(0, 4)], found };
    },
    [png.toString('base64'), colour] as const,
  );
  await page.close();
  return points;
}

const NEEDLE = [176, 16, 94];
const PURPLE = [123, 79, 159];

for (const [language, look] of [
  ['fr', { colorScheme: 'light', viewport: { width: 1200, height: 900 } }],
  ['en', { colorScheme: 'dark', viewport: { width: 390, height: 800 } }],
  ['fr', { forcedColors: 'active', colorScheme: 'dark', viewport: { width: 320, height: 700 } }],
] as const)
  test(`the pictures stand alone on white paper (${language}, ${JSON.stringify(look)})`, async ({ browser }, info) => {
    const words = WORDS[language];
    const { page, mistakes, hush } = await watched(browser, look);
    await openResult(page, PROJECT, language);
    const panel = page.locator('section[aria-labelledby="data-title"]');
    await hush(panel.locator('li', { hasText: spaced(words.readings) }));
    await expect(panel.getByText(spaced(words.contributions))).toHaveCount(0);
    await page.locator('details[data-colour="oligarchic"]').getByText(words.sum, { exact: true }).click();
    // It comes to the list by itself.
    await expect(panel.locator('li', { hasText: spaced(words.contributions) })).toHaveCount(1);
    for (const [picture, colour] of [
      [words.dial, NEEDLE],
      [words.readings, PURPLE],
      [words.contributions, PURPLE],
    ] as const) {
      const item = panel.locator('li', { hasText: spaced(picture) });
      const title = plain(await item.locator('span').first().innerText());
      const svg = await save(item, words.svg('').slice(0, 12), page);
      const drawn = await alone(browser, svg.content, info.outputPath(svg.name.replace('svg', 'alone.png')));
      expect(plain(drawn.text.replaceAll('\n', ' '))).toContain(title);
      expect(plain(drawn.text)).toContain(language === 'fr' ? 'Règles n° 1' : 'Rules no. 1');
      const png = await save(item, words.png('').slice(0, 11), page);
      expect(png.name).toBe(svg.name.replace(/svg$/, 'png'));
      const { width, height, corner, found } = await pointsOf(browser, png.content, colour);
      expect(Math.abs(width - 3 * (drawn.size[0] ?? 0))).toBeLessThan(4);
      expect(Math.abs(height - 3 * (drawn.size[1] ?? 0))).toBeLessThan(4);
      expect(corner).toEqual([253, 253, 250, 255]);
      expect(found).toBeGreaterThan(500);
    }
    expect(mistakes).toEqual([]);
  });

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
  test(`a frame that holds downloads back is told of, with a way out (${sandbox})`, async ({ page, baseURL }) => {
    const dropped: string[] = [];
    page.on('download', (download) => dropped.push(download.suggestedFilename()));
    const address = new URL(`./?lang=fr&r#${encodeLink(rulebook, answers)}`, baseURL).href;
    await page.route('**/boussole/**', async (route) => {
      const response = await route.fetch();
      // As `deploy/` has it: without it a sandboxed frame gets no module at all.
      await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
    });
    await page.route('**/host', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe sandbox="${sandbox}" width="900" height="800" src="${address}"></iframe>`,
      }),
    );
    await page.goto(new URL('/host', baseURL).href);
    const frame = page.frameLocator('iframe');
    for (const button of [WORDS.fr.json, WORDS.fr.csv]) {
      await frame.getByRole('button', { name: button }).click();
      await expect(frame.getByText(/est prêt, mais le site qui affiche cette page peut le bloquer/)).toBeVisible();
      const wayOut = frame.getByRole('link', { name: 'Ouvrir ce résultat dans un nouvel onglet' });
      await expect(wayOut).toHaveAttribute('href', address);
    }
    expect(dropped).toEqual([]);
  });
