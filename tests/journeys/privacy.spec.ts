import { expect, type Page, test } from '@playwright/test';
import { frameAncestorsIn, POLICY, securityHeaders } from '../../src/build/security-headers.ts';
import { encodeLink } from '../../src/link/encode.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { loaded, record, stored } from './recorder.ts';
import { answer, finish, next, open, PROJECT, playAnswer, tryLine } from './vocabulary.ts';

const LINK = encodeLink(loadRulebook(), PROJECT);
/** The answers of a link, as one would find them in a server's log: its third part. */
const [, , ANSWERS = ''] = LINK.split('.');
/** What comes with a result, from the review on: its charts, its report, its files. The same whatever was answered (decision 4). */
const WITH_RESULT = /\/assets\/(?:charts-part|report-part|taken-now|json-of|draw-code)-[\w-]+\.(?:js|css)$/;

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const atResult = (page: Page) => expect(page.locator('[data-worked-out="true"]')).toBeAttached({ timeout: 60_000 });

test('a whole visit breaks no policy, asks nothing of anyone else, sends no answer and leaves nothing behind', async ({
  page,
  context,
  baseURL,
}) => {
  const recorder = await record(context, new URL(baseURL ?? '').origin);
  const since = (from: number) => recorder.requests.slice(from).map((request) => request.url());

  // The policy stands twice: in the headers of a host that sends them, in the page for those that cannot.
  const response = await open(page);
  const headers = (await response?.allHeaders()) ?? {};
  for (const [name, value] of Object.entries(securityHeaders(frameAncestorsIn(undefined))))
    expect(headers[name.toLowerCase()]).toBe(value);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', POLICY);

  await loaded(page, recorder);
  const here = recorder.requests.length;
  await link(page, 'Commencer').click();
  for (const [question, options] of Object.entries(PROJECT)) {
    await answer(page, question, options);
    await next(page);
  }
  await finish(page);
  await atResult(page);
  await page.waitForLoadState('networkidle');
  expect(since(here).filter((url) => !WITH_RESULT.test(url))).toEqual([]);
  const withResult = recorder.requests.length;
  await playAnswer(page, 'budget', 'substantial');
  await expect(tryLine(page)).toBeVisible();
  await page.getByRole('textbox', { name: 'Nom du projet' }).fill('Un projet secret');
  await expect(page.getByText(/^http.*#1\./).first()).toContainText(ANSWERS.slice(0, 8));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`#${LINK.replaceAll('.', '\\.')}$`));
  expect(since(withResult)).toEqual([]);
  expect(await stored(page)).toEqual([]);

  // Other screens are files of their own, fetched when they are opened; and the page is loaded again.
  await page.getByText('Code QR', { exact: true }).click();
  await expect(page.getByRole('img', { name: /^Code QR/ })).toBeVisible();
  const note = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Note pour le conseil (.docx)' }).click();
  await note;
  await page.reload();
  await atResult(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Méthode' }).click();
  await page.getByLabel('Chercher un mot').fill('plateforme');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Affichés/)).toBeVisible();
  expect(page.url()).not.toContain('plateforme');
  await page.goBack();
  await atResult(page);
  await link(page, 'Comparer avec un autre résultat').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await atResult(page);
  await link(page, 'English').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await open(page, `&r#${LINK.slice(0, -12)}`);
  await expect(page.getByText('Le lien est incomplet')).toBeVisible();
  expect(await stored(page)).toEqual([]);
  await open(page, `&r#${LINK}`);
  await atResult(page);
  await page.locator('summary', { hasText: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByText(/l’adresse de la page sont effacés/)).toBeVisible();
  expect(await stored(page)).toEqual([]);

  expect(recorder.complaints).toEqual([]);
  expect(await recorder.strangers()).toEqual([]);
  for (const request of recorder.requests) {
    const sent = `${request.url()} ${JSON.stringify(await request.allHeaders())} ${request.postData() ?? ''}`;
    expect(sent).not.toContain(ANSWERS.slice(0, 8));
    expect(sent).not.toMatch(/small-authority|secret|plateforme/);
  }
});

test('the policy is on, and what is refused, asked of others or kept would have been seen', async ({
  page,
  context,
  baseURL,
}) => {
  const recorder = await record(context, new URL(baseURL ?? '').origin);
  await open(page);
  await loaded(page, recorder);
  expect([recorder.complaints, await recorder.strangers(), await stored(page)]).toEqual([[], [], []]);
  await page.evaluate(() => {
    const attempt = (act: () => unknown) => {
      try {
        act();
      } catch {
        // Refused, as it should be.
      }
    };
    const picture = (address: string) => Object.assign(new Image(), { src: address });
    picture('https://elsewhere.example/seen.png');
    picture('./seen.png?answers=owsobv');
    attempt(() => Reflect.set(document.createElement('div'), 'innerHTML', '<b>text</b>'));
    fetch('./index.html').catch(() => undefined);
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    const script = document.createElement('script');
    attempt(() => {
      script.textContent = 'document.title = "run"';
    });
    document.head.append(style, script);
    localStorage.setItem('answers', 'kept');
  });
  for (const directive of [
    'img-src https://elsewhere.example',
    'require-trusted-types-for trusted-types-sink',
    'connect-src http://localhost',
    'style-src-elem inline',
  ])
    await expect.poll(() => recorder.complaints.some((one) => one.startsWith(directive)), directive).toBe(true);
  const seen = ['https://elsewhere.example/seen.png', expect.stringContaining('seen.png?answers=owsobv')];
  await expect.poll(recorder.strangers).toEqual(seen);
  expect(await stored(page)).toEqual([['answers', 'kept']]);
  await expect(page).not.toHaveTitle('run');
});
