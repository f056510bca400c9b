import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { table, withSpread } from '../figures.ts';
import type { Options, Section } from '../section.ts';
import { bundled } from './bundled.ts';
import { measureCompareScreen } from './compare-screen.ts';
import { measured, openChromium } from './in-chromium.ts';
import { LIMITS, plotted } from './plot.ts';
import { PATIENCE, SERIES, SERIES_NAMES, type SeriesName } from './series.ts';
import { type Line, limitsTable, linesOf, type Step, timesTable } from './summary.ts';

/**
 * How the time of a recommendation grows with the rules, the answers left open, the readings and what is compared: the
 * engine in a browser slowed down. Draws a picture a series.
 */
export async function measure({ runs }: Options): Promise<Section> {
  const rulebook = loadRulebook();
  const script = await bundled();
  const browser = await openChromium();
  const series: { readonly name: SeriesName; readonly lines: readonly Line[] }[] = [];
  for (const name of SERIES_NAMES) {
    const steps: Step[] = [];
    for (const size of SERIES[name].sizes)
      steps.push({ size: shownSize(rulebook, name, size), runs: await measured(browser, script, name, size, runs) });
    series.push({ name, lines: linesOf(steps) });
    console.error(`growth: ${name}`);
  }
  const screen = await measureCompareScreen(browser, rulebook, runs);
  const version = browser.version();
  await browser.close();
  return {
    name: 'growth',
    markdown: [
      `Chromium ${version}, processor ÷ 4; medians (least–most) of ${runs} runs, one where it takes seconds. A line that ends early was broken off after ${PATIENCE / 1000} s; dashes stand at 100 ms, where it stops being instant, and at 1 s, where it stops being bearable.`,
      ...series.map(({ name, lines }) => sectionOf(name, lines)),
      'The compare screen, from its address to all of it painted, its code already there:',
      table(
        ['results compared', 'ms'],
        screen.map(({ results, ms }) => [String(results), withSpread(ms)]),
      ),
    ].join('\n\n'),
    data: { browser: `Chromium ${version}`, slower: 4, runs, series, compareScreen: screen },
    pictures: Object.fromEntries(series.map(({ name, lines }) => [fileOf(name), picture(name, lines)])),
  };
}

/** What the sizes are called: the rules are grown a number of times, and said to have so many effects. */
function shownSize({ effects, questions }: Rulebook, name: SeriesName, size: number): number {
  switch (name) {
    case 'effects':
      return effects.length * size;
    case 'questions':
      return questions.length * size;
    case 'options':
      return (questions.reduce((sum, { options }) => sum + options.length, 0) / questions.length) * size;
    default:
      return size;
  }
}

const fileOf = (name: SeriesName): string => `growth-${name}.svg`;

const sectionOf = (name: SeriesName, lines: readonly Line[]): string => {
  const { title, unit, law, why } = SERIES[name];
  return [
    `### ${title}`,
    `![Time against ${unit}](pictures/${fileOf(name)})`,
    timesTable(unit, lines, PATIENCE),
    limitsTable(lines, LIMITS, law),
    why,
  ].join('\n\n');
};

const picture = (name: SeriesName, lines: readonly Line[]): string =>
  plotted(
    lines.flatMap((line) =>
      line.steps.flatMap(({ size, ms }) =>
        ms ? [{ line: line.name, size, median: ms.median, min: ms.min, max: ms.max }] : [],
      ),
    ),
    SERIES[name].unit,
    `Time against ${SERIES[name].unit}`,
    SERIES[name].law === 'factor' ? 'linear' : 'log',
  );
