import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { answer, compassIn, fitOf, fits, lookAt, placeOf, SOON, start, walk } from './compass.ts';
import { article, embedding, frameOf, scriptOf } from './pages.ts';
import { recordedBy } from './recorder.ts';
import { test } from './test.ts';

const addScript = (page: Page, address: string) =>
  page.evaluate((src) => {
    const script = document.createElement('script');
    script.src = src;
    document.body.append(script);
  }, address);

/** What a host page must allow, and no more. */
const policy = (compass: string) =>
  `default-src 'none'; script-src 'self' ${new URL(compass).origin}; frame-src ${new URL(compass).origin}; img-src data:; style-src-attr 'unsafe-inline'`;

test('a script that comes late, then a second time, does its work once', async ({ visit, compass }) => {
  const page = await visit({ '/': article({ content: frameOf(compass) }) });
  const frame = await compassIn(page);
  await start(frame);
  expect((await fitOf(frame)).height).toBe(900);
  await addScript(page, `${compass}embed/v1.js`);
  await fits(frame);
  await addScript(page, `${compass}embed/v1.js?again`);
  await answer(frame, 'owner');
  await expect.poll(() => placeOf(frame), SOON).toBe('question-objectives');
  await fits(frame);
  const { told, errors } = await recordedBy(page);
  expect(told.filter(({ detail }) => Reflect.get(Object(detail), 'step') === 2)).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('a host with a strict policy that allows the compass has all of it', async ({ visit, compass }) => {
  const content = frameOf(compass) + scriptOf(compass);
  const page = await visit({ '/': article({ content, policy: policy(compass) }) });
  const frame = await compassIn(page);
  await fits(frame);
  await start(frame);
  await fits(frame);
  expect((await recordedBy(page)).refused).toEqual([]);
});

test('a host that refuses the script has a frame that scrolls', async ({ visit, compass }) => {
  const content = frameOf(compass) + scriptOf(compass);
  const only = policy(compass).replace(/script-src [^;]+/, "script-src 'self'");
  const page = await visit({ '/': article({ content, policy: only }) });
  const frame = await compassIn(page);
  expect(await fitOf(frame)).toMatchObject({ height: 900, scrolls: true });
  expect((await recordedBy(page)).refused).toEqual([expect.stringContaining('script-src')]);
});

test('a host that refuses the frame shows what the browser says of it, and is unharmed', async ({ visit, compass }) => {
  const content = frameOf(compass) + scriptOf(compass);
  const none = policy(compass).replace(/frame-src [^;]+/, "frame-src 'none'");
  const page = await visit({ '/': article({ content, policy: none }) });
  await lookAt(page.mainFrame(), '#one');
  await expect.poll(async () => (await recordedBy(page)).refused, SOON).toEqual([expect.stringContaining('frame-src')]);
  const { heard, errors } = await recordedBy(page);
  expect([heard, errors]).toEqual([[], []]);
  expect(await page.evaluate(() => document.querySelector('#end')?.textContent)).toBe('Fin.');
});

test('a site that is not named in FRAME_ANCESTORS cannot show it', async ({ visit, compass, host }) => {
  const page = await visit({ '/': article({ content: '' }), '/embedding': embedding(compass) });
  await page.goto(`${host.replace('127.0.0.1', 'localhost')}/embedding`);
  await lookAt(page.mainFrame(), '#one');
  const frame = await (await page.$('#one'))?.contentFrame();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect((await recordedBy(page)).heard).toEqual([]);
  expect(await frame?.evaluate(() => document.querySelector('#root')).catch(() => null)).toBeNull();
});

test('in the sandbox that WordPress puts around embeds, it is walked to the end', async ({ visit, compass }) => {
  const frame = frameOf(compass, 'sandbox="allow-scripts" security="restricted"', '&lang=fr', '#?secret=xyz');
  const page = await visit({ '/': article({ content: frame + scriptOf(compass) }) });
  const inside = await compassIn(page);
  await fits(inside);
  await walk(inside);
  await fits(inside);
  expect(await inside.evaluate(() => window.origin)).toBe('null');
  const { told } = await recordedBy(page);
  expect(told.filter(({ name }) => name === 'boussole:step').at(-1)?.detail).toEqual({ step: 17, of: 15 });
});

test('in a host page that is itself written in an attribute, it is fitted and walked', async ({ visit, compass }) => {
  const inner = (frameOf(compass) + scriptOf(compass)).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const outer = `<iframe id="outer" srcdoc="${inner}" style="width: 100%; height: 5000px"></iframe>`;
  const page = await visit({ '/': article({ content: outer }) });
  const written = await (await page.$('#outer'))?.contentFrame();
  if (!written) throw new Error('no frame');
  const frame = await compassIn(written);
  await fits(frame);
  await start(frame);
  await fits(frame);
});

test('without a language in its address, it speaks the host page’s', async ({ visit, compass }) => {
  for (const [html, language] of [
    ['lang="en-GB"', 'en'],
    ['lang="fr"', 'fr'],
  ] as const) {
    const content = frameOf(compass, '', '') + scriptOf(compass);
    const page = await visit({ '/': article({ content, html }) });
    const frame = await compassIn(page);
    await expect.poll(() => frame.evaluate(() => document.documentElement.lang), SOON).toBe(language);
    await fits(frame);
  }
});
