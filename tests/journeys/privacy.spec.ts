import { expect, type Page, test } from '@playwright/test';
import { frameAncestorsIn, pagePolicy, securityHeaders } from '../../src/build/security-headers.ts';
import { encodeLink } from '../../src/link/encode.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { loaded, type Recorder, record, stored, WITH_RESULT } from './recorder.ts';
import { answer, fetchedAhead, finish, next, open, PROJECT, playAnswer, tryLine } from './vocabulary.ts';

const LINK = encodeLink(loadRulebook(), PROJECT);
/** The answers of a link, as one would find them in a server's log: its third part. */
const [, , ANSWERS = ''] = LINK.split('.');

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const RESULT_IN_FRAME = `./?embed=1&lang=fr&r#${LINK}`;
/** All that each request said: its line, its headers, its body. */
const sentIn = ({ requests }: Recorder) =>
  Promise.all(
    requests.map(
      async (request) => `${request.url()} ${JSON.stringify(await request.allHeaders())} ${request.postData() ?? ''}`,
    ),
  );
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
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    pagePolicy((await page.locator('head style').textContent()) ?? ''),
  );

  await loaded(page, recorder);
  const here = recorder.requests.length;
  await link(page, 'Commencer').click();
  for (const [question, options] of Object.entries(PROJECT)) {
    await answer(page, question, options);
    await next(page);
  }
  await finish(page);
  await atResult(page);
  await fetchedAhead(page);
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
  for (const sent of await sentIn(recorder)) {
    expect(sent).not.toContain(ANSWERS.slice(0, 8));
    expect(sent).not.toMatch(/small-authority|secret|plateforme/);
  }
});

test('inside another page’s frame, as alone: no policy broken, nothing asked of others, no answer sent or kept', async ({
  page,
  context,
  baseURL,
}) => {
  const recorder = await record(context, new URL(baseURL ?? '').origin);
  const host = `${baseURL}host.html`;
  // As the code to paste has it. Of the same origin: what the frame keeps can then be read from around it.
  const body = '<iframe src="./?embed=1&lang=fr" width="800" height="900" referrerpolicy="no-referrer"></iframe>';
  await page.route(host, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(host);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('link', { name: 'Commencer' }).click();
  for (const [question, options] of Object.entries(PROJECT).slice(0, 3)) {
    for (const option of options) await frame.locator(`input[name="${question}"][value="${option}"]`).check();
    await frame.getByRole('button', { name: 'Continuer', exact: true }).click();
  }
  await expect(frame.getByText('4 sur 15')).toBeVisible();
  await page.locator('iframe').evaluate((place, address) => place.setAttribute('src', address), RESULT_IN_FRAME);
  const here = frame.locator('[data-worked-out="true"]');
  await expect(here).toBeAttached({ timeout: 60_000 });
  await frame.getByRole('contentinfo').getByRole('link', { name: 'Méthode' }).click();
  await expect(frame.locator('#reasoning')).toBeVisible();
  await frame.getByRole('button', { name: 'Précédent' }).click();
  await expect(here).toBeAttached({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');

  expect(recorder.complaints).toEqual([]);
  expect(await recorder.strangers()).toEqual([host]);
  for (const sent of await sentIn(recorder)) {
    expect(sent).not.toContain(ANSWERS.slice(0, 8));
    expect(sent).not.toMatch(/small-authority/);
  }
  expect(await stored(page)).toEqual([]);
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
