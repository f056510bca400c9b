import { figure, withSpread } from '../figures.ts';
import { atMost, type GoalId, type MeasuredGoal } from '../goals.ts';
import { ratios, type Spread, spreadOf } from '../spread.ts';
import type { Measured, Metric } from './metrics.ts';
import type { Readings } from './readings/measure.ts';
import type { Sizes } from './sizes.ts';

/** What a run found, round by round: the same round of every page is at the same place. */
export type Found = {
  readonly plain: readonly Measured[];
  readonly surveyjs: readonly Measured[];
  readonly product: readonly Measured[];
  readonly link: readonly Measured[];
  readonly readings: readonly Readings[];
  readonly sizes: Sizes;
};

/** A shift below what the browser tells apart from none. */
const NO_SHIFT = 0.0005;

const values = (rounds: readonly Measured[], metric: Metric) => rounds.map((one) => one[metric] ?? Number.NaN);

/** Every goal that a browser measures. Ratios are taken within a round, and judged by their median. */
export function browserGoals({ plain, surveyjs, product, link, readings, sizes }: Found): readonly MeasuredGoal[] {
  const times = (id: GoalId, metric: Metric, base: readonly Measured[], limit: number, of = product) => {
    const spread = ratios(values(of, metric), values(base, metric));
    return atMost(id, spread.median, limit, `${withSpread(spread)} ×`);
  };
  const within = (id: GoalId, spread: Spread, limit: number, unit: string) =>
    atMost(id, spread.median, limit, `${withSpread(spread)}${unit && ` ${unit}`}`);
  const of = (metric: Metric) => spreadOf(values(product, metric));
  const kB = (id: GoalId, bytes: number, limit: number) => {
    // No file found is no small one.
    const size = bytes > 0 ? bytes / 1000 : Number.NaN;
    return atMost(id, size, limit, `${figure(size)} kB`);
  };
  const early = product.filter(({ ranking, everything }) => (ranking ?? Infinity) < (everything ?? Number.NaN)).length;
  // As the journey is measured: every question answered.
  const answered = readings.find(({ open }) => open === 0)?.first ?? spreadOf([]);
  // Nothing is drawn ahead of a link, nor of a last step taken at once.
  const toLink = ratios(values(link, 'ranking'), values(product, 'hurriedRanking'));
  return [
    times('question-plain', 'question', plain, 1.15),
    times('question-surveyjs', 'question', surveyjs, 0.15),
    times('answer-plain', 'answered', plain, 1.3),
    times('answer-surveyjs', 'answered', surveyjs, 0.2),
    within('loaded', of('needed'), 100, 'kB'),
    times('loaded-surveyjs', 'needed', surveyjs, 0.3),
    kB('script-brotli', sizes.script.brotli, 95),
    kB('script-gzip', sizes.script.gzip, 115),
    times('option-plain', 'option', plain, 1.4),
    times('option-surveyjs', 'option', surveyjs, 0.5),
    times('next-plain', 'next', plain, 1.4),
    times('next-surveyjs', 'next', surveyjs, 0.5),
    within('last-step', of('reasons'), 60, 'ms'),
    within('chart', of('chart'), 350, 'ms'),
    kB('chart-file', sizes.charts, 78),
    within('shift', of('shift'), NO_SHIFT, ''),
    within('readings', answered, 60, 'ms, the first of a page, no question open'),
    {
      id: 'readings-apart',
      measured: `ranking painted first in ${early} runs of ${product.length}`,
      holds: product.length > 0 && early === product.length,
    },
    atMost('link', toLink.median, 1.2, `${withSpread(toLink)} ×`),
  ];
}
