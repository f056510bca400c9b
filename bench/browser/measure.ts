import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED, buildPeers } from '../peers/build.ts';
import type { Options, Section } from '../section.ts';
import { allRounds } from './all-rounds.ts';
import { startChromium } from './chromium.ts';
import { CONDITIONS } from './conditions.ts';
import { browserGoals } from './goals.ts';
import { buildReadings } from './readings/build.ts';
import { measureReadings } from './readings/measure.ts';
import { sizesOf } from './sizes.ts';
import { linkTable, measuredTable, ratioTable, readingsTable, spreads } from './tables.ts';
import { DIST } from './targets.ts';

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../node_modules', name, 'package.json'), 'utf8')).version;

/** The built product beside its peers, in a browser slowed down. @throws as `allRounds` */
export async function measure({ runs }: Options): Promise<Section> {
  await buildPeers();
  await buildReadings();
  const browser = await startChromium();
  const { pages, link } = await allRounds(browser, runs);
  const readings = await measureReadings(browser, runs);
  const version = browser.version();
  await browser.close();

  const { plain, surveyjs, product } = pages;
  const sizes = sizesOf(DIST);
  const peers = Object.fromEntries(Object.entries(BUNDLED).map(([name, from]) => [name, `${from} ${versionOf(from)}`]));
  const { slower, delay, megabits } = CONDITIONS;
  return {
    name: 'browser',
    markdown: [
      `Chromium ${version}, ${Object.values(peers).join(', ')}; processor ÷ ${slower}, ${delay} ms a request, ${megabits} Mbit/s, brotli; medians (least–most) of ${runs} runs.`,
      measuredTable(pages),
      ratioTable(pages, 'plain'),
      ratioTable(pages, 'surveyjs'),
      linkTable(product, link),
      readingsTable(readings),
    ].join('\n\n'),
    data: {
      browser: `Chromium ${version}`,
      peers,
      conditions: CONDITIONS,
      runs,
      sizes,
      pages: spreads(pages),
      link,
      readings,
    },
    goals: browserGoals({ plain, surveyjs, product, link, readings, sizes }),
  };
}
