import { createServer } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { forget, newHome } from './published.ts';
import { type Name, run, SERVERS } from './recipes.ts';

/** A page of another site, another port being another one. What it shows is said once it is known. */
async function otherSite() {
  let page = '';
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    frames: (compass: string) => {
      page = `<!doctype html><title>Another site</title><iframe src="${compass}?embed=1&lang=fr"></iframe>`;
    },
    close: () => server.close(),
  };
}

/** Whether a browser shows the compass in a frame of another site's page. */
async function isShown(page: Page, name: Name, ancestors: (site: string) => string | undefined): Promise<boolean> {
  const home = newHome();
  const site = await otherSite();
  const server = await run(name, home, ancestors(site.address));
  try {
    site.frames(server.at['/boussole/']);
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    const shown = page.frameLocator('iframe').locator('h1', { hasText: 'participation' });
    await page.goto(site.address);
    return await Promise.race([refused.then(() => false), shown.waitFor().then(() => true)]);
  } finally {
    await server.stop();
    site.close();
    forget(home);
  }
}

for (const name of SERVERS)
  test.describe(name, () => {
    test('no other site may frame the compass, when nothing is said', async ({ page }) => {
      expect(await isShown(page, name, () => undefined)).toBe(false);
    });

    test('a site that FRAME_ANCESTORS names may', async ({ page }) => {
      expect(await isShown(page, name, (site) => `'self' https://www.example.org ${site}`)).toBe(true);
    });

    test('a site that it does not name may not', async ({ page }) => {
      expect(await isShown(page, name, () => "'self' https://www.example.org http://localhost:*")).toBe(false);
    });

    test('any site may, when it says so', async ({ page }) => {
      expect(await isShown(page, name, () => '*')).toBe(true);
    });
  });
