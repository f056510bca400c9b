import { expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { answer, compassIn, fitOf, placeOf, SOON, settles, start } from './compass.ts';
import { article, embedding, frameOf, scriptOf } from './pages.ts';
import { recordedBy } from './recorder.ts';
import { test } from './test.ts';

/** All that a reader sees, and the address. */
const shownBy = (frame: Frame): Promise<string> =>
  frame.evaluate(
    () => `${window.location.href} ${document.documentElement.lang} ${document.querySelector('#root')?.innerHTML}`,
  );

/** A page of a third party, which posts whatever it is told, everywhere, many times. */
const stranger = (messages: string, times = 1) => ({
  body: `<!doctype html><title>Autre</title><script>
    const messages = [${messages}];
    const windows = [parent, ...Array.from({ length: parent.length }, (_, at) => parent[at])].filter((one) => one !== window);
    for (let time = 0; time < ${times}; time++)
      for (const message of messages) for (const one of windows) one.postMessage(message, '*');
    parent.postMessage('said', '*');
  </script>`,
});

/** How many of them have said all that they had to. */
const saidTo = (page: Page): Promise<number> =>
  page.evaluate(() => Reflect.get(window, 'recorded').heard.filter(({ data }: MessageEvent) => data === 'said').length);

const FORGED = `
  null, undefined, '', 'x'.repeat(5_000_000), NaN, 1e308, [], {}, { boussole: 1 }, { boussole: 2, type: 'ready' },
  { boussole: '1', type: 'hello' }, { boussole: 1, type: 'height', height: NaN }, { boussole: 1, type: 'height', height: 1e9 },
  { boussole: 1, type: 'height', height: '5000' }, { boussole: 1, type: 'height', height: 99 },
  { boussole: 1, type: 'height', height: 500.5 }, { boussole: 1, type: 'step', step: -1, of: 15 },
  { boussole: 1, type: 'step', step: 3, of: 1e9 }, { boussole: 1, type: 'answer', question: 'owner', option: 'company' },
  { boussole: 1, type: 'erase' }, { boussole: 1, type: 'hello', lang: 'x'.repeat(1_000_000) },
  { boussole: 1, type: 'hello', lang: { toString: 1 } }, { boussole: 1, type: 'hello', lang: '../../en' },
  JSON.parse('{"boussole":1,"type":"hello","__proto__":{"polluted":true},"lang":null}')`;

test('whatever its host page posts, the compass shows the same, and answers nothing else', async ({
  visit,
  compass,
}) => {
  const page = await visit({ '/': embedding(compass) });
  const frame = await compassIn(page);
  await start(frame);
  await settles(frame);
  const before = await shownBy(frame);
  await page.evaluate((messages) => {
    const said = document.createElement('script');
    said.textContent = `for (const message of [${messages}]) document.querySelector('iframe').contentWindow.postMessage(message, '*');`;
    document.body.append(said);
  }, FORGED);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await shownBy(frame)).toBe(before);
  expect(await frame.evaluate(() => Reflect.get({}, 'polluted'))).toBe(undefined);
  const { heard } = await recordedBy(page);
  expect(
    heard.filter(
      ({ data }) => !['ready', 'height', 'step', 'done'].includes(String(Reflect.get(Object(data), 'type'))),
    ),
  ).toEqual([]);
});

test('another frame that speaks as the page, or as the compass, is heard by neither', async ({ visit, compass }) => {
  const forged = `${FORGED}, { boussole: 1, type: 'hello', lang: 'en' }, { boussole: 1, type: 'ready' },
    { boussole: 1, type: 'height', height: 5000 }, { boussole: 1, type: 'step', step: 15, of: 15 }, { boussole: 1, type: 'done' }`;
  const content = `${frameOf(compass, '', '')}${scriptOf(compass)}<div id="other"></div>`;
  const page = await visit({ '/': article({ content }), '/other': stranger(forged) });
  const frame = await compassIn(page);
  // The language of the host page, which another frame could change.
  await expect.poll(() => frame.$eval('h1', ({ textContent }) => textContent), SOON).toMatch(/^Quelle/);
  await settles(frame);
  const { height } = await fitOf(frame);
  const before = await shownBy(frame);
  const told = async () => (await recordedBy(page)).told.length;
  const toldBefore = await told();
  // By another name, so of another origin; the second says that it is a compass, and its address is one.
  await page.evaluate(() => {
    for (const marked of [false, true]) {
      const other = document.createElement('iframe');
      if (marked) other.dataset['boussole'] = '';
      other.src = `${window.location.origin.replace('127.0.0.1', 'localhost')}/other`;
      document.querySelector('#other')?.append(other);
    }
  });
  await expect.poll(() => saidTo(page), SOON).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await shownBy(frame)).toBe(before);
  expect((await fitOf(frame)).height).toBe(height);
  // What the page marked itself as a compass may have its own height; it is told apart.
  const { told: all } = await recordedBy(page);
  expect(all.slice(toldBefore).filter(({ on }) => on === 'one')).toEqual([]);
});

test('another site shown in the frame in place of the compass is not heard', async ({ visit, compass, host }) => {
  const page = await visit({
    '/': embedding(compass),
    '/other': stranger(`{ boussole: 1, type: 'height', height: 5000 }, { boussole: 1, type: 'done' }`),
  });
  const frame = await compassIn(page);
  await settles(frame);
  const heightOf = () => page.evaluate(() => document.querySelector('iframe')?.style.height);
  const before = await heightOf();
  await page.evaluate(
    (address) => window.frames[0]?.location.replace(address),
    `${host.replace('127.0.0.1', 'localhost')}/other`,
  );
  await expect.poll(() => saidTo(page), SOON).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await heightOf()).toBe(before);
  expect((await recordedBy(page)).told.filter(({ name }) => name === 'boussole:done')).toEqual([]);
});

test('ten thousand messages stop neither the page nor the compass', async ({ visit, compass }) => {
  const page = await visit({
    '/': article({ content: `${frameOf(compass)}${scriptOf(compass)}<div id="other"></div>` }),
    '/other': stranger(
      `{ boussole: 1, type: 'hello', lang: 'en' }, { boussole: 1, type: 'height', height: 700 }`,
      10_000,
    ),
  });
  const frame = await compassIn(page);
  await start(frame);
  await page.evaluate(() => {
    const other = document.createElement('iframe');
    other.src = '/other';
    document.querySelector('#other')?.append(other);
    const one = document.querySelector('iframe')?.contentWindow;
    for (let time = 0; time < 10_000; time++) one?.postMessage({ boussole: 1, type: 'hello', lang: 'fr' }, '*');
  });
  await expect.poll(() => saidTo(page), SOON).toBe(1);
  await answer(frame, 'owner');
  await expect.poll(() => placeOf(frame), SOON).toBe('question-objectives');
  await settles(frame);
});
