import { expect, type Locator, type Page, type Route, test } from '@playwright/test';
import { CLEAN } from './clean.ts';
import { record } from './recorder.ts';
import { faultsOf } from './valid.ts';
import { answer, next, PROJECT, QUESTIONS, resultAddress, takenOver, WORDS } from './vocabulary.ts';

/** The app's files wait until they are let go: a line so slow that the page is read, and used, before them. */
async function slowLine(page: Page): Promise<{ readonly arrive: () => Promise<void> }> {
  const waiting: Route[] = [];
  let open = false;
  await page.route('**/*.js', (route) => {
    if (open) return route.continue();
    waiting.push(route);
    return undefined;
  });
  return {
    arrive: async () => {
      open = true;
      await Promise.all(waiting.map((route) => route.continue()));
      await takenOver(page);
    },
  };
}
const first = (page: Page) => page.locator('#first');
/** What is seen of the first screens. */
const seen = (page: Page) => page.locator('#first > [lang]:visible');
const option = (page: Page, id: string) => page.locator(`input[id="${id}"]`);
const goOn = (page: Page) => page.locator('[data-continue]:visible').click();
const begin = (page: Page, fragment = '', language = 'fr') =>
  page.goto(`./?lang=${language}${fragment}`, { waitUntil: 'commit' });

test.describe('before the app is here', () => {
  test('one starts, answers and goes on; what was ticked, and where one was, is the app’s', async ({
    page,
    context,
  }) => {
    const { complaints, requests } = await record(context, '');
    const line = await slowLine(page);
    await begin(page);
    await page.getByRole('link', { name: WORDS.fr.start }).click();
    await expect(page).toHaveURL(/#question-owner$/);
    await expect(page.locator('h1:visible')).toHaveText(/Qui porte le projet/);
    await option(page, 'owner-small-authority').check();
    await goOn(page);
    for (const id of ['objectives-needs', 'objectives-ideas']) await option(page, id).check();
    await goOn(page);
    await expect(page).toHaveURL(/#question-qualities$/);
    await option(page, 'qualities-unknown').check();
    await expect(page.locator('#root')).toBeEmpty();

    await line.arrive();
    await expect(page).toHaveURL(/#question-qualities$/);
    await expect(page).toHaveTitle(/^Question 3/);
    await expect(page.locator('input[name="qualities"][value="unknown"]')).toBeChecked();
    // The trap of a page that is taken over: what was ticked before counts, without ticking it again.
    await next(page);
    await expect(page).toHaveURL(/#question-frame$/);
    for (const question of QUESTIONS.slice(3)) {
      await answer(page, question, PROJECT[question] ?? []);
      await next(page);
    }
    await expect(page).toHaveURL(/#review$/);
    await page.getByRole('link', { name: WORDS.fr.finish }).click();
    await expect(page).toHaveURL(/#1\.1\.owsobniqu0frc/);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/#question-digital$/);
    expect(complaints).toEqual([]);
    expect(requests.filter((request) => /owner|small/.test(request.url()))).toEqual([]);
  });

  test('Back leads through the screens that were there before the app, answers kept', async ({ page }) => {
    const line = await slowLine(page);
    await begin(page);
    await page.getByRole('link', { name: WORDS.fr.start }).click();
    await option(page, 'owner-company').check();
    await goOn(page);
    // Playwright's own would wait for a page that is still loading.
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(/#question-owner$/);
    await expect(option(page, 'owner-company')).toBeChecked();
    await page.evaluate(() => history.forward());
    await expect(page).toHaveURL(/#question-objectives$/);
    await line.arrive();
    await page.goBack();
    await expect(page).toHaveURL(/#question-owner$/);
    await expect(page.locator('input[value="company"]')).toBeChecked();
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Reprendre' })).toBeVisible();
  });

  test('by keyboard alone: the focus stays where it is, on an option and on « Continuer »', async ({ page }) => {
    for (const [at, pressed] of [
      ['owner-association', 2],
      ['continue', 2],
    ] as const) {
      await page.unrouteAll();
      const line = await slowLine(page);
      await page.goto('about:blank');
      await begin(page, '#question-owner');
      await option(page, 'owner-small-authority').focus();
      for (let press = 0; press < pressed; press++) await page.keyboard.press('ArrowDown');
      if (at === 'continue') await page.keyboard.press('Tab');
      await line.arrive();
      const focused = page.locator(':focus');
      if (at === 'continue') await expect(focused).toHaveText(WORDS.fr.next);
      else await expect(focused).toHaveAttribute('id', at);
      await expect(page.locator('input[value="association"]')).toBeChecked();
    }
  });

  test('what was ticked outlives a way out that only the app has', async ({ page }) => {
    const line = await slowLine(page);
    await begin(page, '#question-owner');
    await option(page, 'owner-company').check();
    await page.locator('#first > [lang="fr"] footer a[href="#method"]').click();
    await expect(page.locator('h1:visible')).toHaveText('La suite arrive');
    await line.arrive();
    await expect(page.locator('h1')).toHaveText('La méthode');
    await page.goBack();
    await expect(page.locator('input[value="company"]')).toBeChecked();
  });

  test('a step taken before the app leaves the focus on the heading', async ({ page }) => {
    const line = await slowLine(page);
    await begin(page);
    await page.getByRole('link', { name: WORDS.fr.start }).click();
    await expect(page.locator('#first h1:focus')).toHaveText(/Qui porte le projet/);
    await line.arrive();
    await expect(page.locator('#root h1:focus')).toHaveText(/Qui porte le projet/);
  });

  test('where the app cannot be had, it says so', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('./?lang=fr#question-frame');
    await option(page, 'frame-unclear').check();
    await goOn(page);
    await expect(page.getByText('n’a pas pu être chargée')).toBeVisible();
  });

  test('answers ticked before the app never take the place of a draft that waits', async ({ page }) => {
    await page.goto('./?lang=fr#question-owner');
    await takenOver(page);
    await answer(page, 'owner', ['company']);
    await page.getByText('Continuer plus tard').click();
    await page.getByRole('checkbox', { name: 'Garder un brouillon' }).check();
    const stored = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    const before = await stored();
    const other = await page.context().newPage();
    const line = await slowLine(other);
    await begin(other, '#question-owner');
    await option(other, 'owner-company').check();
    await goOn(other);
    await option(other, 'objectives-needs').check();
    await line.arrive();
    await expect(other.locator('input[name="objectives"][value="needs"]')).toBeChecked();
    await other.waitForTimeout(500);
    expect(await stored()).toBe(before);
  });

  test('a button pressed while the app comes is still a click', async ({ page }) => {
    const line = await slowLine(page);
    await begin(page);
    await page.getByRole('link', { name: WORDS.fr.start }).hover();
    await page.mouse.down();
    const arrived = line.arrive();
    // The app is here and waits: nothing goes away under the finger.
    await page.waitForLoadState('networkidle');
    await expect(first(page)).toBeVisible();
    await page.mouse.up();
    await arrived;
    await expect(page).toHaveURL(/#question-owner$/);
    await expect(page.locator('#root h1')).toHaveText(/Qui porte le projet/);
  });

  test('whoever is faster than the app is told that the rest is on its way, and loses nothing', async ({ page }) => {
    const line = await slowLine(page);
    await begin(page, '#question-owner');
    for (const id of ['owner-company', 'objectives-needs', 'qualities-pace', 'frame-unclear']) {
      await option(page, id).check();
      await goOn(page);
    }
    await expect(page).toHaveURL(/#question-budget$/);
    await expect(page.locator('h1:visible')).toHaveText('La suite arrive');
    await line.arrive();
    await expect(page.locator('h1')).toContainText('budget');
    await page.getByRole('link', { name: 'Précédent' }).click();
    await expect(page.locator('input[value="unclear"]')).toBeChecked();
  });

  test('three ticked where two are asked: the first two are kept', async ({ page }) => {
    const line = await slowLine(page);
    await begin(page, '#question-objectives');
    for (const id of ['shared-vision', 'needs', 'ideas']) await option(page, `objectives-${id}`).check();
    await line.arrive();
    await expect(page.locator('input[name="objectives"]:checked')).toHaveCount(2);
  });

  test('nothing but what the address leads to is seen: a result, a page, a frame', async ({ page }) => {
    const line = await slowLine(page);
    for (const address of [resultAddress(), './#method', './?embed=1', './?r%231.1.ow']) {
      await page.goto('about:blank');
      await page.goto(address, { waitUntil: 'commit' });
      await expect(page.locator('#root')).toBeAttached();
      await expect(first(page)).toBeHidden();
    }
    await line.arrive();
  });
});

for (const language of ['fr', 'en'] as const)
  test(`what is shown before the app says what the app says, and looks the same (${language})`, async ({ page }) => {
    test.slow();
    const words = (root: Locator) =>
      root.evaluate((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
    const places = ['', ...QUESTIONS.slice(0, 4).map((id) => `#question-${id}`)];
    for (const place of places) {
      await page.unrouteAll();
      const line = await slowLine(page);
      await page.goto('about:blank');
      await begin(page, place, language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const main = seen(page).locator('main');
      await expect(main).toBeVisible();
      const said = await words(main);
      const where = async (scope: string) =>
        (await page.locator(`${scope} h1:visible`).boundingBox()) ?? { x: 0, y: 0 };
      const before = await where('#first');
      await line.arrive();
      const after = await where('#root');
      expect([place, Math.round(after.x), Math.round(after.y)]).toEqual([
        place,
        Math.round(before.x),
        Math.round(before.y),
      ]);
      // What comes after it is at its foot: going on later, a saved result.
      expect(await words(page.locator('#root main'))).toContain(said);
    }
  });

test('nothing moves that the reader did not move, from the first look to the third question', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(`${entry.value} at ${Math.round(entry.startTime)}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Slow enough for the letters to come after the first look.
  await page.route('**/*.woff2', async (route) => {
    await new Promise((over) => setTimeout(over, 700));
    await route.continue();
  });
  await page.goto('./?lang=fr');
  await takenOver(page);
  await page.getByRole('link', { name: WORDS.fr.start }).click();
  for (const question of QUESTIONS.slice(0, 3)) {
    await answer(page, question, PROJECT[question] ?? []);
    await next(page);
  }
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
});

test.describe('on a host whose headers are older than the page', () => {
  /** As `deploy/` had it before anything stood in the page. */
  const OLD =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'self'";

  test('the app comes as it is, with its styles', async ({ page }) => {
    await page.route('./?lang=fr', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': OLD } });
    });
    await page.goto('./?lang=fr');
    await takenOver(page);
    await expect(page.getByRole('link', { name: WORDS.fr.start })).toHaveCSS('font-weight', '700');
    await expect(page.locator('header')).toHaveCSS('display', 'flex');
    // What stands in the page was refused.
    await expect(page.locator('html')).not.toHaveAttribute('data-first');
    expect(await page.evaluate(() => document.fonts.check('1em "Atkinson Hyperlegible Next Variable"'))).toBe(true);
  });
});

test('the file of the app’s page is valid HTML', async ({ request }) => {
  const response = await request.get('./');
  expect(await faultsOf(await response.text())).toEqual([]);
});

for (const [name, fragment] of [
  ['home', ''],
  ['question', '#question-objectives'],
] as const)
  test(`the first ${name}, before the app, is clean for axe`, async ({ page }) => {
    await slowLine(page);
    await begin(page, fragment);
    await expect(page.locator('h1:visible')).toBeVisible();
    await CLEAN.fr(page);
  });
