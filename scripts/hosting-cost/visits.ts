import type { Browser, Page } from '@playwright/test';

/** What each kind of visit asks for: paths under the compass's own, without query. */
export type Asked = Readonly<Record<'opens' | 'finishes' | 'link' | 'embedded', readonly string[]>>;

/** What is fetched ahead of need is there too (src/app/use-fetched-ahead.ts), and the font. */
async function settled(page: Page): Promise<void> {
  await page.locator('html[data-ahead]').waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForLoadState('networkidle');
}

/** A result is there, and all that is worked out of it: what it offers is fetched then. */
async function resultSettled(page: Page): Promise<void> {
  await page.locator('[data-worked-out="true"]').waitFor();
  await settled(page);
}

/** Says « Je ne sais pas » or the first answer to every question: the files are the same. */
async function answerAll(page: Page): Promise<void> {
  const place = () => new URL(page.url()).hash;
  while (place() !== '#review') {
    const before = place();
    await page.locator('main form input').first().check();
    await page.locator('main form button[type="submit"]').first().click();
    await page.waitForURL((url) => url.hash !== before);
  }
}

/** A page of a host, made up here: the compass in a frame, and its script. */
const hostPage = (base: string) =>
  `<!doctype html><title>Host</title><iframe data-boussole src="${base}?embed=1&lang=fr" height="900"></iframe><script async src="${base}embed/v1.js"></script>`;

/**
 * Plays each kind of visit in a browser that has seen nothing yet, and notes what it asks for.
 * @param base the address of the compass, with its last slash; it may frame itself
 */
export async function visitsOf(browser: Browser, base: string): Promise<Asked> {
  let asked: string[] = [];
  const visit = async <Given>(play: (page: Page) => Promise<Given>): Promise<Given> => {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith('data:'))
        asked.push(
          request
            .url()
            .slice(base.length)
            .replace(/[?#].*$/, ''),
        );
    });
    asked = [];
    try {
      return await play(page);
    } finally {
      await context.close();
    }
  };
  const walk = await visit(async (page) => {
    await page.goto(`${base}?lang=fr`);
    await settled(page);
    const opens = asked;
    asked = [];
    await page.evaluate(() => window.location.assign('#question-owner'));
    await answerAll(page);
    await page.locator('main a[class*="primary"]').first().click();
    await resultSettled(page);
    return { opens, finishes: asked, address: page.url() };
  });
  const link = await visit(async (page) => {
    await page.goto(walk.address);
    await resultSettled(page);
    return asked;
  });
  const embedded = await visit(async (page) => {
    await page.route(`${base}host`, (route) => route.fulfill({ contentType: 'text/html', body: hostPage(base) }));
    await page.goto(`${base}host`);
    // There nothing is fetched ahead before the first step.
    await page.frameLocator('iframe').locator('figure svg[role="img"]').waitFor();
    await page.waitForLoadState('networkidle');
    return asked.filter((path) => path !== 'host');
  });
  return { opens: walk.opens, finishes: walk.finishes, link, embedded };
}
