import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { answer, click, compassIn, fits, placeOf, SOON, scrolledOf, start, walk } from './compass.ts';
import { article, embedding, frameOf, scriptOf } from './pages.ts';
import { recordedBy } from './recorder.ts';
import { test, type Visit } from './test.ts';

test('loading moves neither the host page nor the focus', async ({ visit, compass }) => {
  const page = await visit({ '/': article({ content: frameOf(compass) + scriptOf(compass), before: 2000 }) });
  await page.evaluate(() => window.scrollTo(0, 1700));
  await fits(await compassIn(page));
  expect(await scrolledOf(page)).toBe(1700);
  // The frame above the window, as on a page opened at a fragment, or come back to.
  await page.evaluate(() => {
    window.scrollTo(0, 3200);
    const frame = document.querySelector('iframe');
    frame?.setAttribute('loading', 'eager');
    frame?.setAttribute('src', frame.src.replace('lang=fr', 'lang=en'));
  });
  const again = await compassIn(page);
  await expect.poll(() => again.evaluate(() => document.documentElement.lang), SOON).toBe('en');
  expect(await scrolledOf(page)).toBe(3200);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('a step scrolls the host page when the top of the frame is above the window, and then only', async ({
  visit,
  compass,
}) => {
  // High enough for the start of the path: a click further down would scroll to it first.
  const page = await visit({ '/': embedding(compass, 'data-offset="50"') }, { height: 1200 });
  const frame = await compassIn(page);
  const topOf = () =>
    page.evaluate(() => Math.round(document.querySelector('iframe')?.getBoundingClientRect().top ?? 0));
  await fits(frame);
  const before = await topOf();
  await (await frame.$('main a[href$="#question-owner"]'))?.click();
  await expect.poll(() => placeOf(frame), SOON).toBe('question-owner');
  await fits(frame);
  expect(await topOf()).toBe(before);
  // Down to « Continuer », on a window too low for all of the question.
  await page.setViewport({ width: 1000, height: 500 });
  await answer(frame, 'owner');
  await expect.poll(topOf, SOON).toBe(50);
  expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

const lengthOf = (page: Page) => page.evaluate(() => window.history.length);

/** A page that shows the compass, come to from another one: its reader may go back there. */
async function cameTo(visit: Visit, compass: string) {
  const page = await visit({ '/': article({ content: '' }), '/next': embedding(compass) });
  await page.click('#start');
  return { page, frame: await compassIn(page), length: await lengthOf(page) };
}

/** One press of the browser's Back, and the reader is where they came from. */
async function leaves(page: Page, host: string) {
  await page.goBack();
  await expect.poll(() => page.url(), SOON).toBe(`${host}/`);
}

test('one Back leaves the host page after a whole walk, and its address never moved', async ({
  visit,
  compass,
  host,
}) => {
  const { page, frame, length } = await cameTo(visit, compass);
  await walk(frame);
  await fits(frame);
  expect(await page.evaluate(() => [window.location.href, window.history.length])).toEqual([`${host}/next`, length]);
  await leaves(page, host);
});

test('the host page hears of steps and of the end, never of an answer, and keeps nothing', async ({
  visit,
  compass,
}) => {
  const page = await visit({ '/': embedding(compass) });
  const frame = await compassIn(page);
  await walk(frame);
  await click(frame, 'main details[class] > summary');
  const { heard, told } = await recordedBy(page);
  expect(new Set(heard.map(({ origin }) => origin))).toEqual(new Set([new URL(compass).origin]));
  const shapes = [
    /^\{"boussole":1,"type":"(ready|done)"\}$/,
    /^\{"boussole":1,"height":\d{3,5},"type":"height"\}$/,
    /^\{"boussole":1,"of":15,"step":\d{1,2},"type":"step"\}$/,
  ];
  const written = heard.map(({ data }) => JSON.stringify(data, Object.keys(data as object).sort()));
  expect(written.filter((text) => !shapes.some((shape) => shape.test(text)))).toEqual([]);
  for (const shape of shapes) expect(written.some((text) => shape.test(text))).toBe(true);
  const steps = Array.from({ length: 17 }, (_, index) => ({ step: index + 1, of: 15 }));
  expect(told.filter(({ detail }) => detail && Reflect.get(detail, 'step') !== 0)).toEqual(
    steps.map((detail) => ({ name: 'boussole:step', detail, on: 'one' })),
  );
  expect(told.filter(({ name }) => name === 'boussole:done')).toHaveLength(1);
  for (const there of [page.mainFrame(), frame]) expect(await there.evaluate(() => document.cookie)).toBe('');
  // Where the browser gives a frame no storage at all, there is nothing to look at.
  const stored = await frame.evaluate(async () => {
    try {
      return window.localStorage.length + window.sessionStorage.length + (await indexedDB.databases()).length;
    } catch {
      return 0;
    }
  });
  expect(stored).toBe(0);
});

test('« Précédent » leads back inside, through the method and its rules, and the browser’s Back still leaves', async ({
  visit,
  compass,
  host,
}) => {
  const { page, frame, length } = await cameTo(visit, compass);
  const back = '[class*="previous"] button';
  await start(frame);
  await answer(frame, 'owner');
  await click(frame, 'footer a[href$="#method"]');
  await frame.waitForSelector('main a[href*="#method-"]');
  // Folded until someone looks: the link is followed as a screen reader does.
  await frame.$eval('main a[href*="#method-"]', (link) => (link as HTMLAnchorElement).click());
  await expect.poll(() => placeOf(frame), SOON).toMatch(/^method-/);
  expect(await lengthOf(page)).toBe(length);
  await click(frame, back);
  await expect.poll(() => placeOf(frame), SOON).toBe('method');
  await click(frame, back);
  await expect.poll(() => placeOf(frame), SOON).toBe('question-objectives');
  await click(frame, 'form a[href*="#question-owner"]');
  await expect.poll(() => placeOf(frame), SOON).toBe('question-owner');
  expect(await frame.$$eval('input:checked', (inputs) => inputs.length)).toBe(1);
  await click(frame, 'form a:not([href*="#question"])');
  await expect.poll(() => placeOf(frame), SOON).toBe('');
  // The first screen has nothing before it.
  expect(await frame.$(back)).toBeNull();
  expect(await lengthOf(page)).toBe(length);
  await leaves(page, host);
});
