import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { encodeLink } from '../../src/link/encode.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { readyToPrint, saidOnPaper } from '../report/said-on-paper.ts';
import { unfold } from './clean.ts';
import {
  answer,
  fetchedAhead,
  finish,
  listed,
  next,
  open,
  openResult,
  PROJECT,
  playAnswer,
  ranking,
  SCENARIOS,
  tryLine,
  WORDS,
} from './vocabulary.ts';

const ANOTHER = encodeLink(loadRulebook(), { ...PROJECT, budget: ['substantial'] });
const button = (page: Page, name: string) => page.getByRole('button', { name });
const WAITING = 'Les explications arrivent…';
const NOTE = 'Note pour le conseil (.docx)';

/** What the consoles say, that a page without a network asked for something included. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

async function answerAll(page: Page): Promise<void> {
  await page.getByRole('link', { name: WORDS.fr.start }).click();
  for (const [question, options] of Object.entries(PROJECT)) {
    await answer(page, question, options);
    await next(page);
  }
  await expect(listed(page)).toHaveCount(15);
}

/** From the first screen to the result, the network gone once all is fetched ahead. */
async function resultWithoutNetwork(page: Page, context: BrowserContext): Promise<void> {
  await open(page);
  await fetchedAhead(page);
  await context.setOffline(true);
  await answerAll(page);
  await finish(page);
}

/** The result and all that comes with it: reasons, charts, what would change it, the paper, the code, the data. */
async function useResult(page: Page): Promise<void> {
  await page.locator('[data-worked-out="true"]').waitFor({ timeout: 60_000 });
  expect([...(await ranking(page))].sort()).toEqual([...SCENARIOS].sort());
  await unfold(page);
  await expect(page.locator('a[data-finding]').first()).toBeVisible();
  await expect(page.locator('[data-chart] svg').first()).toBeVisible();
  await expect(page.locator('section[aria-labelledby="what-would-change-title"] li').first()).toBeVisible();
  await readyToPrint(page);
  expect((await saidOnPaper(page)).link).toContain('#1.');
  await expect(page.getByRole('img', { name: /^Code QR/ })).toBeVisible();
  const saved = page.waitForEvent('download');
  await button(page, 'Enregistrer le résultat').click();
  expect((await saved).suggestedFilename()).toMatch(/\.json$/);
}

test('without a network once the first screen is quiet, all of the journey goes on, to the way back home', async ({
  page,
  context,
}) => {
  const complaints = complaintsOf(page);
  await resultWithoutNetwork(page, context);
  await useResult(page);

  await playAnswer(page, 'budget', 'substantial');
  await expect(tryLine(page)).toBeVisible();
  await page.goBack();
  await expect(tryLine(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Comparer avec un autre résultat' }).click();
  await page.getByLabel('Un ou plusieurs liens').fill(`https://x.example/?r#${ANOTHER}`);
  await button(page, 'Ajouter').click();
  await expect(page.locator('#answers-compared-title')).toBeVisible();
  await page.goBack();
  await expect(page.locator('table[data-ranking]')).toBeVisible();
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Quelle participation numérique/);
  expect(complaints).toEqual([]);
});

test('the note for the council needs no network once the result is quiet; before, it says why it cannot be had', async ({
  page,
  context,
}) => {
  await resultWithoutNetwork(page, context);
  await readyToPrint(page);
  await button(page, NOTE).click();
  await expect(page.getByText('La note n’a pas pu être préparée')).toBeVisible();

  await context.setOffline(false);
  await fetchedAhead(page);
  await context.setOffline(true);
  const saved = page.waitForEvent('download');
  await button(page, NOTE).click();
  expect((await saved).suggestedFilename()).toMatch(/\.docx$/);
});

test('on a slow line no step of the journey shows a wait', async ({ page, context }) => {
  await page.addInitScript((waiting) => {
    const waits: string[] = [];
    Reflect.set(window, 'waits', waits);
    new MutationObserver(() => {
      for (const wait of document.querySelectorAll('#root [role="status"]'))
        if (wait.textContent?.includes(waiting)) waits.push(`${window.location.hash} ${wait.textContent}`);
    }).observe(document, { subtree: true, childList: true });
  }, WAITING);
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  // The line of performance.md: 1.6 Mbit/s, 150 ms there and back.
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await open(page);
  await answerAll(page);
  // A reader reads fifteen answers again: the result is to be here by then, and all the rest a moment after.
  await page.waitForTimeout(5000);
  await finish(page);
  await fetchedAhead(page);
  await useResult(page);
  expect(await page.evaluate(() => Reflect.get(window, 'waits'))).toEqual([]);
});

test('without a network too early, it says so, keeps the answers, and goes on by itself once the network is back', async ({
  page,
  context,
}) => {
  await page.route(/\/assets\/explanations-fr-/, (route) => route.abort());
  await open(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-ahead');
  await answerAll(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: WORDS.fr.finish }).click();
  await expect(page.getByText('Vos réponses sont intactes')).toBeVisible();
  await page.unroute(/\/assets\/explanations-fr-/);
  await context.setOffline(false);
  await expect(page.locator('table[data-ranking]')).toBeVisible();
  await expect(page.getByText('Une petite collectivité', { exact: true })).toBeVisible();
});

test('what few open needs a network: its page says so, and the way back has lost nothing', async ({
  page,
  context,
}) => {
  await open(page, '#question-owner');
  await fetchedAhead(page);
  await context.setOffline(true);
  await answer(page, 'owner', ['company']);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Méthode' }).click();
  await expect(page.getByText('Vos réponses sont intactes')).toBeVisible();
  await page.goBack();
  await expect(page.locator('input[value="company"]')).toBeChecked();
});

test('where the browser asks to save data, nothing is fetched ahead, and the journey waits for its parts', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await answerAll(page);
  expect(asked.filter((url) => /\/(?:result|explanations|charts-part|compare)-/.test(url))).toEqual([]);
  await finish(page);
  expect(await ranking(page)).toHaveLength(SCENARIOS.length);
});

test('a saved result opens without a network too', async ({ page, context }) => {
  await openResult(page);
  await readyToPrint(page);
  const saved = page.waitForEvent('download');
  await button(page, 'Enregistrer le résultat').click();
  const file = await (await saved).path();
  await open(page);
  await fetchedAhead(page);
  await context.setOffline(true);
  await page.getByText('Ouvrir un résultat enregistré', { exact: true }).click();
  await page.getByLabel('Le fichier du résultat').setInputFiles(file);
  await expect(page.locator('table[data-ranking]')).toBeVisible();
});
