import type { Browser } from '@playwright/test';
import { encodeLink } from '../../src/link/encode.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { serve } from '../browser/serve.ts';
import { DIST } from '../browser/targets.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { slowDown } from './in-chromium.ts';
import { randomAnswers } from './page/answers.ts';

/** What the screen allows. */
const COMPARED = [2, 3, 4] as const;

export type CompareScreen = { readonly results: number; readonly ms: Spread };

/**
 * From the address of a comparison to its screen painted, whole: on the built site, its code already there.
 * @throws an Error where it is not shown
 */
export async function measureCompareScreen(
  browser: Browser,
  rulebook: Rulebook,
  runs: number,
): Promise<readonly CompareScreen[]> {
  const server = await serve(DIST);
  const page = await browser.newPage();
  // The transpiler names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(`${server.url}?lang=fr#compare`);
  const links = randomAnswers(rulebook, Math.max(...COMPARED)).map((answers) => encodeLink(rulebook, answers));
  const show = (fragment: string, shown: boolean) => page.evaluate(shownAfter, [fragment, shown] as const);
  // Once at full speed: its code is then there.
  await show(`compare.2.${links.slice(0, 2).join('.')}`, true);
  await slowDown(page);
  const times = COMPARED.map((results) => ({ results, ms: [] as number[] }));
  for (let run = 0; run < runs; run++)
    for (const { results, ms } of times) {
      await show('compare', false);
      ms.push(await show(`compare.${results}.${links.slice(0, results).join('.')}`, true));
    }
  await page.context().close();
  await server.close();
  return times.map(({ results, ms }) => ({ results, ms: spreadOf(ms) }));
}

/** Runs in the page: milliseconds from an address to its rankings painted, or gone. */
async function shownAfter([fragment, shown]: readonly [string, boolean]): Promise<number> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const began = performance.now();
  location.hash = fragment;
  while ((document.querySelector('#rankings-title') !== null) !== shown) {
    await nextFrame();
    if (performance.now() - began > 60_000) throw new Error(`The comparison is not shown: ${fragment}`);
  }
  await nextFrame();
  return performance.now() - began;
}
