import { encodeLink } from '../../src/link/encode.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Measured } from './metrics.ts';
import type { MeasuredPage } from './page.ts';
import type { Mark } from './selectors.ts';
import type { Target } from './targets.ts';

const rulebook = loadRulebook();
const { questions } = rulebook;

/** How many questions a whole journey answers. */
export const QUESTION_COUNT = questions.length;

/** The link of the answers that a measured journey gives. */
const LINK = encodeLink(
  rulebook,
  Object.fromEntries(
    questions.map(({ id, options }, at) => [
      id,
      options.filter((_, option) => option === at % options.length).map((option) => option.id),
    ]),
  ),
);

/**
 * Opens a result's link on the home page of the product, once all that it fetches ahead of need is there: the reading of
 * the link, the ranking and the drawing, code and network apart. Its code has not run yet, as at the last step of a journey.
 */
export async function measureLink(page: MeasuredPage, { selectors }: Target): Promise<Measured> {
  await page.until(() => globalThis.probe?.timings.firstPaint);
  await page.quiet();
  const names = Object.keys(selectors.marks) as Mark[];
  await page.ask(
    (link, watched) => {
      probe.last.watch(watched, performance.now());
      location.hash = link;
    },
    LINK,
    names,
  );
  await page.until((count) => Object.keys(probe.last.marks).length === count, names.length);
  return page.ask(() => probe.last.marks);
}
