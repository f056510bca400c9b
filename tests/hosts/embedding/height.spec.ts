import { expect } from '@playwright/test';
import { click, compassIn, fitOf, fits, lookAt, SOON, settles, start } from './compass.ts';
import { article, embedding, frameOf, scriptOf } from './pages.ts';
import { recordedBy } from './recorder.ts';
import { test } from './test.ts';

test('a frame alone keeps the height of its tag, and scrolls inside', async ({ visit, compass }) => {
  const page = await visit({ '/': article({ content: frameOf(compass) }) });
  const frame = await compassIn(page);
  expect(await fitOf(frame)).toMatchObject({ height: 900, scrolls: true });
  await start(frame);
  await click(frame, 'summary');
  expect(await page.evaluate(() => document.querySelector('iframe')?.style.height)).toBe('');
});

test('with the script, its height follows what it shows, taller and shorter', async ({ visit, compass }) => {
  const page = await visit({ '/': embedding(compass) });
  const frame = await compassIn(page);
  await settles(frame);
  const home = await fitOf(frame);
  await start(frame);
  await fits(frame);
  const question = await fitOf(frame);
  expect(question.height).toBeLessThan(home.height);
  await click(frame, 'summary');
  await expect.poll(async () => (await fitOf(frame)).height, SOON).toBeGreaterThan(question.height);
  await fits(frame);
  await click(frame, 'summary');
  await expect.poll(async () => (await fitOf(frame)).height, SOON).toBe(question.height);
});

test('while it loads, it is never made shorter than what it shows first', async ({ visit, compass }) => {
  const page = await visit({ '/': embedding(compass) });
  await fits(await compassIn(page));
  const heights = (await recordedBy(page)).heard.map(({ data }) => Reflect.get(Object(data), 'height'));
  expect(heights.filter((height) => height < 500)).toEqual([]);
});

test('a font that comes late leaves the height that of what is shown', async ({ visit, compass, host }) => {
  const page = await visit({ '/': article({ content: '' }), '/embedding': embedding(compass) });
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let held = 0;
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.url().endsWith('.woff2')) {
      held += 1;
      await released;
    }
    await request.continue();
  });
  await page.goto(`${host}/embedding`, { waitUntil: 'domcontentloaded' });
  const frame = await compassIn(page);
  await expect.poll(() => held, SOON).toBeGreaterThan(0);
  await fits(frame);
  release();
  // As wide as the letters before it, it hardly moves a line (src/styles/font.css): the height may be the same.
  await frame.evaluate(async () => {
    await document.fonts.ready;
  });
  await fits(frame);
});

test('what is as tall as the window inside the frame does not make it grow for ever', async ({ visit, compass }) => {
  const page = await visit({ '/': embedding(compass) });
  const frame = await compassIn(page);
  await fits(frame);
  const before = (await recordedBy(page)).heard.length;
  await frame.evaluate(() => {
    const tall = document.createElement('div');
    tall.style.height = '100vh';
    document.querySelector('main')?.append(tall);
  });
  await expect.poll(async () => (await fitOf(frame)).scrolls, SOON).toBe(true);
  const heard = async () => (await recordedBy(page)).heard.length - before;
  let last = -1;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await heard();
        return last - before;
      },
      { intervals: [1000] },
    )
    .toBe(0);
  expect(last).toBeLessThanOrEqual(25);
});

test('a frame removed and added again, hidden and shown, is fitted again', async ({ visit, compass }) => {
  const page = await visit({ '/': embedding(compass) });
  await fits(await compassIn(page));
  await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    frame?.remove();
    if (frame) document.querySelector('#place')?.append(frame);
  });
  await fits(await compassIn(page));
  await page.evaluate(() => document.querySelector('#place')?.setAttribute('style', 'display: none'));
  await page.evaluate(() => document.querySelector('#place')?.setAttribute('style', 'width: 400px'));
  const frame = await compassIn(page);
  await expect.poll(() => frame.evaluate(() => window.innerWidth), SOON).toBeLessThanOrEqual(400);
  await fits(frame);
});

test('a frame that was hidden when it loaded is fitted when it is shown', async ({ visit, compass }) => {
  const content = `<div id="tab" style="display: none">${frameOf(compass).replace('loading="lazy"', '')}</div>${scriptOf(compass)}`;
  const page = await visit({ '/': article({ content }) });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('style'));
  await fits(await compassIn(page));
});

test('in a tab that was behind another while it loaded, it is fitted when the tab is shown', async ({
  visit,
  compass,
}) => {
  const page = await visit({ '/': article({ content: '' }), '/embedding': embedding(compass) });
  const other = await page.browserContext().newPage();
  await other.bringToFront();
  await page.evaluate(() => setTimeout(() => window.location.assign('/embedding'), 0));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await page.bringToFront();
  await fits(await compassIn(page));
});

test('two on one page have each its own height, and are told apart', async ({ visit, compass }) => {
  const second = frameOf(compass).replace('id="one"', 'id="two"').replace('&lang=fr', '&lang=en');
  const page = await visit({ '/': article({ content: frameOf(compass) + second + scriptOf(compass) }) });
  const one = await compassIn(page);
  // One after the other: a lazy frame far below is asked for once somebody comes near it, and one out of sight is not laid out.
  await settles(one);
  await page.$eval('#two', (frame) => frame.scrollIntoView());
  const two = await compassIn(page, '#two');
  await lookAt(two);
  await settles(two);
  const { height } = await fitOf(one);
  await start(two);
  await fits(two);
  expect((await fitOf(one)).height).toBe(height);
  expect((await recordedBy(page)).told.filter(({ detail }) => JSON.stringify(detail).includes('"step":1'))).toEqual([
    { name: 'boussole:step', detail: { step: 1, of: 15 }, on: 'two' },
  ]);
});

for (const [name, html, width, height] of [
  ['a page written from right to left', 'lang="ar" dir="rtl"', 1000, 700],
  ['a phone of 320 pixels', 'lang="fr"', 320, 640],
  ['a screen of 1280 × 1024 at 400 %', 'lang="fr"', 320, 256],
] as const)
  test(`${name}: nothing is cut, and there is no second scrollbar`, async ({ visit, compass }) => {
    const page = await visit(
      { '/': article({ content: frameOf(compass) + scriptOf(compass), html }) },
      { width, height },
    );
    const frame = await compassIn(page);
    await lookAt(frame);
    await fits(frame);
    expect((await fitOf(frame)).sideways).toBe(false);
    await start(frame);
    await fits(frame);
    expect((await fitOf(frame)).sideways).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

test('a theme that counts borders in, and gives frames one, cuts nothing', async ({ visit, compass }) => {
  const style = '<style>* { box-sizing: border-box } iframe { border: 7px solid }</style>';
  const page = await visit({ '/': article({ content: style + frameOf(compass) + scriptOf(compass) }) });
  await fits(await compassIn(page));
});
