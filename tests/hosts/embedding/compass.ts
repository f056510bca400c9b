import { expect } from '@playwright/test';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { PROJECT, QUESTIONS } from '../../journeys/vocabulary.ts';

/** Asks again and again, quickly at first. */
export const SOON = { intervals: [20, 30, 50, 100], timeout: 15_000 };

/** The compass inside a host page, once it shows something. */
export async function compassIn(page: Page | Frame, selector = '#one'): Promise<Frame> {
  const find = async () => (await (await page.$(selector))?.contentFrame()) ?? null;
  await expect
    .poll(async () => {
      // While it loads, one document is taken away for another.
      const heading = (await find())?.evaluate(() => document.querySelector('#root h1')?.textContent);
      return heading?.catch(() => null);
    }, SOON)
    .toBeTruthy();
  const frame = await find();
  if (!frame) throw new Error(`no frame: ${selector}`);
  return frame;
}

/** Where the compass is: what follows `#` in its address. */
export const placeOf = (frame: Frame): Promise<string> => frame.evaluate(() => window.location.hash.slice(1));

/** How far the host page is scrolled, in CSS pixels. */
export const scrolledOf = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY));

/** Where the frames are in the window of the host page. */
const framesOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const places = [...document.querySelectorAll('iframe')].map((frame) => frame.getBoundingClientRect());
    return places.map(({ top, height }) => `${top} ${height}`).join();
  });

/** Scrolls the host page, and what is inside, until something of the frame is in the middle of the window, as a reader would. */
export async function lookAt(frame: Frame, selector = 'h1'): Promise<ElementHandle> {
  const element = await frame.waitForSelector(selector);
  if (!element) throw new Error(`nothing there: ${selector}`);
  let last = '';
  // A step may still be bringing the frame's top in view, or a height be on its way.
  await expect
    .poll(async () => {
      const before = last;
      await element.evaluate((one) => {
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      });
      last = await framesOf(frame.page());
      return last === before;
    }, SOON)
    .toBe(true);
  return element;
}

/** A real click, by mouse, on what is looked at first. */
export const click = async (frame: Frame, selector: string): Promise<void> => (await lookAt(frame, selector)).click();

/** From the home page to the first question. */
export async function start(frame: Frame): Promise<void> {
  await click(frame, 'main a[href$="#question-owner"]');
  await expect.poll(() => placeOf(frame), SOON).toBe('question-owner');
}

/** Answers the question on screen, and goes on. */
export async function answer(frame: Frame, question: string): Promise<void> {
  await expect.poll(() => placeOf(frame), SOON).toBe(`question-${question}`);
  for (const option of PROJECT[question] ?? []) await click(frame, `label[for="${question}-${option}"]`);
  await click(frame, 'form button[type="submit"]');
}

/** A whole walk, from the home page to a result. */
export async function walk(frame: Frame): Promise<void> {
  await start(frame);
  for (const question of QUESTIONS) await answer(frame, question);
  await expect.poll(() => placeOf(frame), SOON).toBe('review');
  await click(frame, 'main a[class*="primary"]');
  await frame.waitForSelector('table[data-ranking]');
}

/** The frame in its page, in CSS pixels. */
export type Fit = {
  readonly height: number;
  /** Of all that the frame shows. */
  readonly content: number;
  /** Whether something must be scrolled to, and can be, inside. */
  readonly scrolls: boolean;
  /** Whether something is cut on the side. */
  readonly sideways: boolean;
};

export const fitOf = (frame: Frame): Promise<Fit> =>
  frame.evaluate(() => {
    const { documentElement: root, body } = document;
    const { clientHeight, clientWidth, scrollHeight, scrollWidth } = root;
    const cut = [root, body].some((element) => getComputedStyle(element).overflowY === 'hidden');
    return {
      height: window.innerHeight,
      content: Math.ceil(document.getElementById('root')?.getBoundingClientRect().height ?? 0),
      scrolls: scrollHeight > clientHeight && !cut,
      sideways: scrollWidth > clientWidth,
    };
  });

/** The frame is as tall as what it shows, and has no scrollbar. */
export async function fits(frame: Frame): Promise<void> {
  await expect
    .poll(async () => {
      const { height, content, scrolls } = await fitOf(frame);
      return { spare: height - content, scrolls };
    }, SOON)
    .toEqual({ spare: 0, scrolls: false });
}

/** The same, once the font and the parts that come later are there: nothing of its own will change its height. */
export async function settles(frame: Frame): Promise<void> {
  await frame.page().waitForNetworkIdle({ idleTime: 400 });
  await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  await fits(frame);
}
