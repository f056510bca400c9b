import { table, withSpread } from '../figures.ts';
import { ratios, type Spread, spreadOf } from '../spread.ts';
import { METRICS, type Measured, type Metric } from './metrics.ts';
import { OPEN, type Readings } from './readings/measure.ts';
import { TARGET_NAMES, type TargetName } from './targets.ts';

export type Rounds = Readonly<Record<TargetName, readonly Measured[]>>;

const COMPARED: readonly Metric[] = ['firstPaint', 'question', 'answered', 'needed', 'heap', 'option', 'next'];

const isMetric = (name: string): name is Metric => name in METRICS;
const ALL = Object.keys(METRICS).filter(isMetric);
const values = (rounds: readonly Measured[], metric: Metric) => rounds.map((one) => one[metric] ?? Number.NaN);

/** What was measured of each page: medians, least and most. */
export const measuredTable = (rounds: Rounds): string =>
  table(
    ['', ...TARGET_NAMES],
    ALL.map((metric) => [
      METRICS[metric],
      ...TARGET_NAMES.map((name) => withSpread(spreadOf(values(rounds[name], metric)))),
    ]),
  );

/** The same, in times what another page takes, round by round. */
export const ratioTable = (rounds: Rounds, base: TargetName): string =>
  table(
    [`times ${base}`, ...TARGET_NAMES.filter((name) => name !== base)],
    COMPARED.map((metric) => [
      METRICS[metric],
      ...TARGET_NAMES.filter((name) => name !== base).map((name) =>
        withSpread(ratios(values(rounds[name], metric), values(rounds[base], metric))),
      ),
    ]),
  );

/** Ten thousand readings, and what a link waits for. */
export const readingsTable = (readings: readonly Readings[]): string =>
  table(
    ['10,000 readings, ms', ...OPEN.map((open) => `${open} questions open`)],
    (['first', 'warm'] as const).map((which) => [
      which === 'first' ? 'first of a page' : 'once the code is warm',
      ...readings.map((one) => withSpread(one[which])),
    ]),
  );

/** What the last step brings, and the same for a reader in a hurry. */
const AFTER: readonly (readonly [Metric, Metric | null])[] = [
  ['ranking', 'hurriedRanking'],
  ['reasons', 'hurriedReasons'],
  ['chart', null],
  ['everything', null],
];

export const linkTable = (journey: readonly Measured[], link: readonly Measured[]): string =>
  table(
    ['ms', 'last step of a journey', 'the same, taken at once', 'a link opened, its code there'],
    AFTER.map(([metric, hurried]) => [
      METRICS[metric].replace('last step → ', '→ '),
      withSpread(spreadOf(values(journey, metric))),
      hurried ? withSpread(spreadOf(values(journey, hurried))) : '',
      withSpread(spreadOf(values(link, metric))),
    ]),
  );

/** Every spread of every page, for docs/performance.json; what has none is left out. */
export const spreads = (rounds: Rounds): Readonly<Record<string, Readonly<Record<string, Spread>>>> =>
  Object.fromEntries(
    TARGET_NAMES.map((name) => [
      name,
      Object.fromEntries(
        ALL.map((metric) => [metric, spreadOf(values(rounds[name], metric))] as const).filter(
          ([, { count }]) => count > 0,
        ),
      ),
    ]),
  );
