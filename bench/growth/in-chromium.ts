import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { CHROMIUM_ARGUMENTS } from '../../scripts/chromium-arguments.ts';
import { CONDITIONS } from '../browser/conditions.ts';
import { PATIENCE, type SeriesName, type Times } from './series.ts';

/** A browser without a network. */
export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  return await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...CHROMIUM_ARGUMENTS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/** An empty page that knows how to measure, and how slow it is. */
async function openPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  await slowDown(page);
  return page;
}

export async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.slower });
}

const timesOf = (page: Page, name: SeriesName, size: number): Promise<Times> =>
  page.evaluate(([series, at]) => globalThis.grow(series, at), [name, size] as const);

/** A size that takes so many milliseconds in all is measured once more only: what is long spreads little. */
const LONG = PATIENCE / 2;
/** One that takes so many is not measured again at all. */
const TOO_LONG = 3 * PATIENCE;

/**
 * A series at one size, so many times after once for nothing, on a page of its own.
 * @returns fewer times where it is long
 */
export async function measured(
  browser: Browser,
  script: string,
  name: SeriesName,
  size: number,
  runs: number,
): Promise<readonly Times[]> {
  const page = await openPage(browser, script);
  const first = await timesOf(page, name, size);
  const total = Object.values(first).reduce<number>((sum, ms) => sum + (ms ?? PATIENCE), 0);
  const again = total > TOO_LONG ? 0 : total > LONG ? 1 : runs;
  const times: Times[] = [];
  for (let run = 0; run < again; run++) times.push(await timesOf(page, name, size));
  await page.context().close();
  return again > 0 ? times : [first];
}
