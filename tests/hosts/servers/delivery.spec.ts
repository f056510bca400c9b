import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { headersFor } from '../../../src/build/security-headers.ts';
import { type Answer, ask } from './ask.ts';
import { DIST, forget, newHome } from './published.ts';
import { BASES, type Running, run, SERVERS } from './recipes.ts';

/** A file of assets/, by its kind: the largest, which is surely compressed. */
const assetOf = (kind: string): string => {
  const sizes = readdirSync(join(DIST, 'assets'))
    .filter((name) => name.endsWith(kind))
    .map((name) => ({ name, size: readFileSync(join(DIST, 'assets', name)).length }));
  return `assets/${sizes.sort((one, other) => other.size - one.size)[0]?.name}`;
};
const original = (path: string) => readFileSync(join(DIST, path));

/** All that src/build/security-headers.ts may say, and what must never be said. */
const WATCHED = [
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
  'permissions-policy',
  'access-control-allow-origin',
  'x-robots-tag',
  'x-frame-options',
];
const said = ({ headers }: Answer) => Object.fromEntries(WATCHED.map((name) => [name, headers[name]]));
const expected = (path: string) => {
  const ours = Object.entries(headersFor(`/${path}`, "'self'")).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...Object.fromEntries(WATCHED.map((name) => [name, undefined])), ...Object.fromEntries(ours) };
};

for (const name of SERVERS)
  test.describe(name, () => {
    let home: string;
    let server: Running;
    test.beforeAll(async () => {
      home = newHome();
      server = await run(name, home);
    });
    test.afterAll(async () => {
      await server?.stop();
      forget(home);
    });

    for (const base of BASES) {
      const at = (path: string) => `${server.at[base]}${path}`;

      test(`${base}: every answer has the headers of its kind, errors and redirects too`, async () => {
        const paths = [
          '',
          '?embed=1&lang=fr',
          'index.html',
          'fr/privacy.html',
          'embed/v1.js',
          assetOf('.js'),
          assetOf('.woff2'),
        ];
        for (const path of [...paths, 'assets/gone.js', 'gone.php', 'une/page', 'une/page?embed=1'])
          expect(said(await ask(at(path))), path).toEqual(expected(path));
      });

      test(`${base}: a page's own policy is the header's, but for who may frame it and what stands in the page`, async () => {
        for (const path of ['', 'fr/privacy.html']) {
          const { body, headers } = await ask(at(path));
          const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(body.toString()) ?? [];
          const own = `${policy.replaceAll('&#39;', "'")}; frame-ancestors 'self'`;
          // The header allows what stands in some page, and each page no more than what stands in itself (decision 25).
          const apart = (text = '') => text.replace(/(?:script|style)-src 'self'[^;]*/g, '');
          expect(apart(own)).toBe(apart(headers['content-security-policy']?.toString()));
          expect(own).not.toContain('unsafe-inline');
          expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe-inline/);
        }
      });

      test(`${base}: hashed files are kept for a year, what has a fixed name is asked for again`, async () => {
        for (const path of [assetOf('.js'), assetOf('.css'), assetOf('.woff2')])
          expect((await ask(at(path))).headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
        for (const path of [
          '',
          'index.html',
          'fr/privacy.html',
          'embed/v1.js',
          'assets/gone.js',
          'gone.php',
          'une/page',
        ])
          expect((await ask(at(path))).headers['cache-control'], path).toBe('no-cache');
        const { etag = '' } = (await ask(at(''))).headers;
        const again = await ask(at(''), { 'if-none-match': etag });
        expect({ status: again.status, bytes: again.bytes }).toEqual({ status: 304, bytes: 0 });
      });

      test(`${base}: files come compressed as the browser can read them, and say the same`, async () => {
        for (const path of [assetOf('.js'), assetOf('.css')]) {
          const [br, gzip, plain] = await Promise.all(
            ['gzip, deflate, br', 'gzip', 'identity'].map((accepted) => ask(at(path), { 'accept-encoding': accepted })),
          );
          expect([br, gzip, plain].map((one) => one?.headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
          expect(br?.bytes).toBe(original(`${path}.br`).length);
          expect(gzip?.bytes).toBe(original(`${path}.gz`).length);
          for (const one of [br, gzip, plain]) {
            expect(one?.body.equals(original(path))).toBe(true);
            expect(one?.headers.vary).toMatch(/accept-encoding/i);
          }
        }
        for (const path of ['', 'fr/privacy.html', 'embed/v1.js']) {
          const { headers, body, bytes } = await ask(at(path), { 'accept-encoding': 'gzip, br' });
          expect(headers['content-encoding'], path).toBe('gzip');
          expect(body.equals(original(path || 'index.html'))).toBe(true);
          expect(bytes).toBeLessThan(body.length * 0.6);
        }
        const font = await ask(at(assetOf('.woff2')), { 'accept-encoding': 'gzip, br' });
        expect(font.headers['content-encoding']).toBeUndefined();
        // A CDN says that it stands between: nginx would send it plain files.
        const relayed = { 'accept-encoding': 'br', via: '1.1 cdn' };
        expect((await ask(at(assetOf('.js')), relayed)).headers['content-encoding']).toBe('br');
      });

      test(`${base}: files say what they are`, async () => {
        for (const [path, kind] of [
          ['', /^text\/html; charset=utf-8$/],
          ['en/scenarios.html', /^text\/html; charset=utf-8$/],
          [assetOf('.js'), /^(?:text|application)\/javascript; charset=utf-8$/],
          ['embed/v1.js', /^(?:text|application)\/javascript; charset=utf-8$/],
          [assetOf('.css'), /^text\/css; charset=utf-8$/],
          [assetOf('.woff2'), /^font\/woff2$/],
        ] as const)
          expect((await ask(at(path))).headers['content-type'], path).toMatch(kind);
      });

      test(`${base}: an unknown page leads to the compass, a missing file is missing`, async () => {
        for (const [path, query] of [
          ['une/page', ''],
          ['une/page/', ''],
          // The folder of pages that need no script has no page of its own.
          ['fr', ''],
          ['fr/', ''],
          ['question-owner', '?lang=en&r'],
        ]) {
          const { status, headers } = await ask(at(`${path}${query}`));
          expect({ status, location: headers.location }, path).toEqual({ status: 302, location: `${base}${query}` });
        }
        for (const path of [
          'assets/gone.js',
          'assets/gone',
          'embed/v2.js',
          'favicon.ico',
          'wp-login.php',
          '.env',
          'fr/gone.html',
        ])
          expect((await ask(at(path))).status, path).toBe(404);
      });

      test(`${base}: no number of the server's version`, async () => {
        for (const path of ['', 'gone.php']) {
          const { headers, body } = await ask(at(path));
          expect(`${headers.server}${path ? body : ''}`).not.toMatch(/(?:nginx|caddy)\/?\s?\d/i);
        }
      });

      test(`${base}: the compass works there, and its browser complains of nothing`, async ({ page }) => {
        const complaints: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
        });
        page.on('requestfailed', (request) => complaints.push(request.url()));
        await page.goto(at('une/page?lang=fr#case-lavelanet'));
        await expect(page.locator('table[data-ranking] tbody tr')).toHaveCount(4);
        expect(page.url()).toBe(at('?lang=fr#case-lavelanet'));
        await expect.poll(() => page.evaluate(() => document.fonts.size)).toBeGreaterThan(0);
        expect(complaints).toEqual([]);
      });
    }

    test('/boussole, without its slash, leads to its folder, whatever the name it is reached by', async () => {
      for (const query of ['', '?embed=1&lang=fr']) {
        const answer = await ask(`${server.at['/boussole/'].slice(0, -1)}${query}`);
        expect({ status: answer.status, location: answer.headers.location }).toEqual({
          status: 301,
          location: `boussole/${query}`,
        });
        expect(said(answer)).toEqual(expected(query));
      }
    });

    test('the site whose folder it is has a log, and nothing in it of those who read the compass', async () => {
      const folder = server.at['/boussole/'];
      // Links that a mail program changed have the answers before « # ».
      for (const path of ['', '?r1-secret', '%23r1-secret', 'une/page%23r1-secret', 'gone.php?r1-secret'])
        await ask(`${folder}${path}`);
      await ask(`${folder.slice(0, -1)}?r1-secret`);
      await ask(new URL('/elsewhere', folder).href);
      await expect.poll(server.siteLog).toContain('/elsewhere');
      expect(server.siteLog()).not.toMatch(/boussole|secret/);
    });
  });
