import type { Browser } from '@playwright/test';
import { rounds } from '../rounds.ts';
import { measureHurry, measureJourney } from './journey.ts';
import { measureLink, QUESTION_COUNT } from './link.ts';
import { measureImpatience, measureLoad } from './load.ts';
import type { Measured } from './metrics.ts';
import { type MeasuredPage, openPage } from './page.ts';
import { PRODUCT } from './selectors.ts';
import { serve } from './serve.ts';
import type { Rounds } from './tables.ts';
import { TARGETS, type Target, type TargetName } from './targets.ts';

/**
 * Every page once a round, and a link opened on the product's home page.
 * @returns what was measured, round by round: the same round of every page is at the same place
 * @throws an Error where a page could not be walked to its end, or complained
 */
export async function allRounds(
  browser: Browser,
  runs: number,
): Promise<{ readonly pages: Rounds; readonly link: readonly Measured[] }> {
  const roots = [...new Set(TARGETS.map(({ root }) => root))];
  const servers = new Map(await Promise.all(roots.map(async (root) => [root, await serve(root)] as const)));
  const urlOf = ({ root }: Target) => servers.get(root)?.url ?? '';
  const pages: Record<TargetName, Measured[]> = {
    plain: [],
    surveyjs: [],
    rjsf: [],
    product: [],
    'product, home': [],
    'product, English': [],
  };
  const link: Measured[] = [];
  for (const [round, { kept, order }] of rounds(TARGETS, runs).entries()) {
    for (const target of order) {
      const measured = await measureOnce(browser, target, urlOf(target));
      if (kept) pages[target.name].push(measured);
      if (target.name !== 'product, home') continue;
      // Nobody starts: the link is opened where the page stands.
      const still = { ...target, selectors: PRODUCT };
      const opened = await visit(browser, still, urlOf(still), false, (page) => measureLink(page, still));
      if (kept) link.push(opened);
    }
    console.error(kept ? `browser: round ${round} of ${runs}` : 'browser: warm');
  }
  for (const server of servers.values()) await server.close();
  return { pages, link };
}

/**
 * One page, loaded twice: for somebody who waits and then answers everything, and for somebody who does not wait. A third time
 * where a page stands between the last question and the result: for somebody who does not look at it.
 */
async function measureOnce(browser: Browser, target: Target, url: string): Promise<Measured> {
  const waiting = await visit(browser, target, url, false, async (page) => ({
    ...(await measureLoad(page, target)),
    ...(target.whole ? await measureJourney(page, target, QUESTION_COUNT) : {}),
  }));
  const impatient = await visit(browser, target, url, true, measureImpatience);
  if (!target.whole || !target.selectors.finish) return { ...waiting, ...impatient };
  const hurried = await visit(browser, target, url, false, async (page) => {
    await measureLoad(page, target);
    return measureHurry(page, target, QUESTION_COUNT);
  });
  return { ...waiting, ...impatient, ...hurried };
}

/** @throws an Error where the page complained: a faster page that is broken is no faster */
async function visit(
  browser: Browser,
  target: Target,
  url: string,
  impatient: boolean,
  walk: (page: MeasuredPage) => Promise<Measured>,
): Promise<Measured> {
  const page = await openPage(browser, target, url, impatient);
  const measured = await walk(page);
  await page.close();
  if (page.errors.length > 0) throw new Error(`${target.name} complains:\n${page.errors.join('\n')}`);
  return measured;
}
