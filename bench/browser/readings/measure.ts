import type { Browser } from '@playwright/test';
import { type Spread, spreadOf } from '../../spread.ts';
import { CONDITIONS, PATIENCE } from '../conditions.ts';
import { serve } from '../serve.ts';
import { READINGS } from './build.ts';

/** How many of the last questions are « Je ne sais pas »: with some open, more is drawn in each reading. */
export const OPEN = [0, 5, 10] as const;
/** On a page whose code is warm, so many times. */
const AGAIN = 5;

export type Readings = { readonly open: number; readonly first: Spread; readonly warm: Spread };

/** Ten thousand readings on the slow processor: the first of a page, which the browser has not compiled yet, and later ones. */
export async function measureReadings(browser: Browser, runs: number): Promise<readonly Readings[]> {
  const server = await serve(READINGS);
  const times = OPEN.map((open) => ({ open, first: [] as number[], warm: [] as number[] }));
  for (let run = 0; run < runs; run++)
    for (const { open, first, warm } of times) {
      const page = await browser.newPage();
      await page.goto(server.url, { timeout: PATIENCE });
      await page.waitForFunction(() => 'readings' in globalThis);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.slower });
      const read = () => page.evaluate((questions) => globalThis.readings(questions), open);
      first.push(await read());
      for (let again = 0; again < AGAIN; again++) warm.push(await read());
      await page.context().close();
    }
  await server.close();
  return times.map(({ open, first, warm }) => ({ open, first: spreadOf(first), warm: spreadOf(warm) }));
}
