import { loadRulebook } from '../../src/rulebook/load.ts';
import { startChromium } from '../browser/chromium.ts';
import { CONDITIONS } from '../browser/conditions.ts';
import { serve } from '../browser/serve.ts';
import { DIST } from '../browser/targets.ts';
import { table, withSpread } from '../figures.ts';
import { rounds } from '../rounds.ts';
import type { Options, Section } from '../section.ts';
import { spreadOf } from '../spread.ts';
import { projects } from './projects.ts';
import { MEASURES, runOnce, type Taken } from './run-once.ts';

/** What a reader of the result waits for, with more and more questions open: the first result, then one answer played. */
export async function measure({ runs }: Options): Promise<Section> {
  const all = projects(loadRulebook());
  const taken = all.map((project) => ({ ...project, times: [] as Taken[] }));
  const server = await serve(DIST);
  const browser = await startChromium();
  for (const [round, { kept, order }] of rounds(taken, runs).entries()) {
    for (const project of order) {
      const page = await browser.newPage();
      const times = await runOnce(page, server.url, project, CONDITIONS.slower);
      if (kept) project.times.push(times);
      await page.context().close();
    }
    console.error(kept ? `result: round ${round} of ${runs}` : 'result: warm');
  }
  await browser.close();
  await server.close();
  const found = taken.map(({ unknowns, times }) => ({
    unknowns,
    measures: MEASURES.map((name) => ({ name, ...spreadOf(times.map((one) => one[name])) })),
  }));
  return {
    name: 'result',
    markdown: [
      `Milliseconds from the reader’s gesture on a processor ÷ ${CONDITIONS.slower}, the line as it is; medians (least–most) of ${runs} runs, each on a page just loaded.`,
      table(
        ['questions open', ...MEASURES],
        found.map(({ unknowns, measures }) => [String(unknowns), ...measures.map(withSpread)]),
      ),
    ].join('\n\n'),
    data: found,
  };
}
