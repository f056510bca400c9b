import { expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { resultAddress } from '../../journeys/vocabulary.ts';
import { click, compassIn, fits, SOON, start } from './compass.ts';
import { article, embedding, frameOf, scriptOf } from './pages.ts';
import { test } from './test.ts';

/** What follows the language in the address of a finished result. */
const RESULT = resultAddress().replace(/^.*lang=fr/, '');

/** Whether what has the focus inside the frame is in the window of the host page, below a header of so many CSS pixels. */
const focusSeen = (page: Page, frame: Frame, header = 0) =>
  expect.poll(async () => {
    const [at, top] = await Promise.all([
      frame.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? Number.NaN),
      page.evaluate(() => {
        const frame = document.querySelector('iframe');
        return frame ? frame.getBoundingClientRect().top + frame.clientTop : Number.NaN;
      }),
    ]);
    return Math.round(at + top) >= header - 1 && at + top < (page.viewport()?.height ?? 0);
  }, SOON);

const focused = (frame: Frame) =>
  frame.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);

test('a line of the contents brings its part into the window of the host page, below its header', async ({
  visit,
  compass,
}) => {
  const header = '<style>html { scroll-padding-top: 80px }</style>';
  const content = header + frameOf(compass, '', `&lang=fr${RESULT}`) + scriptOf(compass);
  const page = await visit({ '/': article({ content }) });
  const frame = await compassIn(page);
  // What comes meanwhile would push the part away: the host page does not follow what its frame shows.
  await frame.waitForSelector('[data-worked-out="true"]');
  await fits(frame);
  const names = await frame.$$eval('nav li', (lines) => lines.map((line) => line.textContent));
  expect(names.length).toBeGreaterThan(4);
  for (const at of [2, names.length]) {
    await click(frame, `nav li:nth-child(${at}) a`);
    await expect.poll(() => focused(frame), SOON).toBe(names[at - 1]);
    await focusSeen(page, frame, 80).toBe(true);
  }
});

test('a missing answer is said where the reader looks, and the way to it is one click', async ({ visit, compass }) => {
  const page = await visit({ '/': embedding(compass) }, { height: 500 });
  const frame = await compassIn(page);
  await start(frame);
  await fits(frame);
  await click(frame, 'form button[type="submit"]');
  await frame.waitForSelector('form [tabindex="-1"] a');
  await focusSeen(page, frame).toBe(true);
  await click(frame, 'form [tabindex="-1"] a');
  await expect.poll(() => focused(frame), SOON).toBe('owner-small-authority');
  await focusSeen(page, frame).toBe(true);
});

test('Tab goes into the compass and out of it, in view all along', async ({ visit, compass }) => {
  const page = await visit({ '/': embedding(compass) });
  const frame = await compassIn(page);
  await fits(frame);
  await page.focus('#start');
  await page.keyboard.press('Tab');
  const where = () => page.evaluate(() => document.activeElement?.id);
  await expect.poll(where, SOON).toBe('one');
  for (let times = 0; times < 60 && (await where()) === 'one'; times++) {
    await focusSeen(page, frame).toBe(true);
    await page.keyboard.press('Tab');
  }
  expect(await where()).toBe('after');
});

for (const [sandbox, tabs] of [
  ['allow-scripts', 0],
  ['allow-scripts allow-popups', 1],
] as const)
  test(`where a sandbox (${sandbox}) refuses to print, it is said, with a link to a tab of one’s own`, async ({
    visit,
    compass,
  }) => {
    const content = frameOf(compass, `sandbox="${sandbox}"`, `&lang=fr${RESULT}`) + scriptOf(compass);
    const page = await visit({ '/': article({ content }) });
    const frame = await compassIn(page);
    await frame.waitForSelector('table[data-ranking]');
    await click(frame, '[aria-labelledby="paper-title"] li button');
    const link = '[aria-labelledby="paper-title"] a[target="_blank"]';
    await click(frame, link);
    const address = await frame.$eval(link, (one) => (one as HTMLAnchorElement).href);
    expect(address.endsWith(RESULT.slice(1))).toBe(true);
    // Where new windows are refused as well, nothing opens: the browser's own menu of a link still does.
    const opened = async () => (await page.browserContext().pages()).length - 1;
    await expect.poll(opened, SOON).toBe(tabs);
  });

test('where copying is refused, it is said', async ({ visit, compass }) => {
  const content = frameOf(compass, 'sandbox="allow-scripts"', `&lang=fr${RESULT}`) + scriptOf(compass);
  const page = await visit({ '/': article({ content }) });
  const frame = await compassIn(page);
  await frame.waitForSelector('table[data-ranking]');
  await click(frame, '[aria-labelledby="paper-title"] li:last-child button');
  const said = () => frame.$eval('[aria-labelledby="paper-title"] [role="status"]', (line) => line.textContent);
  // Firefox's old command may still copy where its clipboard is refused.
  await expect.poll(said, SOON).toMatch(/copi/);
});
