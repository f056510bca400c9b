import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answer, fetchedAhead, finish, next, PROJECT, ranking, WORDS } from '../../journeys/vocabulary.ts';
import { anotherBuild } from './another-build.ts';
import { DIST, forget, newHome, publish } from './published.ts';
import { type Running, run, SERVERS } from './recipes.ts';

for (const name of SERVERS)
  test.describe(name, () => {
    let home: string;
    let server: Running;
    test.beforeEach(async () => {
      home = newHome();
      server = await run(name, home);
    });
    test.afterEach(async () => {
      await server?.stop();
      forget(home);
    });

    test('a page opened before another publication goes on to the end, and a new one is the new one', async ({
      page,
    }) => {
      const other = anotherBuild();
      const asked: { path: string; status: number }[] = [];
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.includes('/assets/')) asked.push({ path: pathname, status: response.status() });
      });
      await page.goto(`${server.at['/boussole/']}?lang=fr#question-owner`);
      await fetchedAhead(page);
      publish(other, home);
      asked.length = 0;
      for (const [question, options] of Object.entries(PROJECT)) {
        await answer(page, question, options);
        await next(page);
      }
      await finish(page);
      const mine = await ranking(page);
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.goto(`${page.url().split('#')[0]}#method`);
      await expect(page.locator('#reasoning')).toBeVisible();
      expect(asked.length).toBeGreaterThan(2);
      expect(asked.filter(({ path, status }) => status !== 200 || path.includes('next.'))).toEqual([]);

      asked.length = 0;
      await page.goBack();
      await page.reload();
      await expect(page.locator('table[data-ranking]')).toBeVisible();
      expect(await ranking(page)).toEqual(mine);
      expect(asked.filter(({ path, status }) => status !== 200 || !path.includes('next.'))).toEqual([]);
      forget(other);
    });

    test('a result whose file was deleted says so, and comes once it is there again, no answer lost', async ({
      page,
    }) => {
      const assets = join(home, 'srv/boussole/assets');
      const gone = readdirSync(assets).filter((file) => file.startsWith('result-') && file.includes('.js'));
      expect(gone.length).toBeGreaterThan(0);
      for (const file of gone) rmSync(join(assets, file));
      await page.goto(`${server.at['/']}?lang=fr#question-owner`);
      for (const [question, options] of Object.entries(PROJECT)) {
        await answer(page, question, options);
        await next(page);
      }
      await page.getByRole('link', { name: WORDS.fr.finish }).click();
      await expect(page.getByText('Vos réponses sont intactes')).toBeVisible();
      publish(DIST, home);
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await expect(page.locator('table[data-ranking]')).toBeVisible();
      await expect(page.getByText('Une petite collectivité', { exact: true })).toBeVisible();
    });
  });
