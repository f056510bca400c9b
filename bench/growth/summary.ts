import { figure, table, withSpread } from '../figures.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { exponent, factor, sizeAt } from './exponent.ts';
import type { Times } from './series.ts';

/** A series at one size. */
export type Step = { readonly size: number; readonly runs: readonly Times[] };

/** One measure of a series, over its sizes; null where it was broken off. */
export type Line = {
  readonly name: string;
  readonly steps: readonly { readonly size: number; readonly ms: Spread | null }[];
};

/** What was measured, by line. */
export function linesOf(steps: readonly Step[]): readonly Line[] {
  const names = [...new Set(steps.flatMap(({ runs }) => runs.flatMap(Object.keys)))];
  return names.map((name) => ({
    name,
    steps: steps.map(({ size, runs }) => {
      const values = runs.map((times) => times[name] ?? null);
      // Broken off even once, it has no median to tell.
      return { size, ms: values.includes(null) ? null : spreadOf(values.filter((ms) => ms !== null)) };
    }),
  }));
}

/** Milliseconds by size. @param patience what is written where a measure was broken off, in milliseconds */
export const timesTable = (unit: string, lines: readonly Line[], patience: number): string =>
  table(
    [unit, ...lines.map(({ name }) => `${name}, ms`)],
    (lines[0]?.steps ?? []).map(({ size }, at) => [
      size.toLocaleString('en-GB', { maximumFractionDigits: 1 }),
      ...lines.map(({ steps }) => {
        const ms = steps[at]?.ms;
        return ms ? withSpread(ms) : `> ${figure(patience)}`;
      }),
    ]),
  );

export type Limits = { readonly instant: number; readonly bearable: number };
/** How a series is said to grow: with a power of its size, or by a factor for each more. */
export type Law = 'power' | 'factor';

/** Where each line stops being instant, then bearable, and how it grows: not said of what stays instant, which is mostly chance. */
export const limitsTable = (lines: readonly Line[], limits: Limits, law: Law = 'power'): string =>
  table(
    [
      '',
      `over ${figure(limits.instant)} ms from`,
      `over ${figure(limits.bearable)} ms from`,
      law === 'power' ? 'grows with the power' : 'each more multiplies it by',
    ],
    lines.map(({ name, steps }) => {
      const points = steps.flatMap(({ size, ms }) => (ms ? [{ size, ms: ms.median }] : []));
      const from = (limit: number) => sizeAt(points, limit) ?? steps.find(({ ms }) => !ms)?.size ?? null;
      const said = (size: number | null) =>
        size === null ? 'not reached' : size === points[0]?.size ? 'the start' : rounded(size);
      const grows = law === 'power' ? exponent(points) : factor(points);
      return [
        name,
        said(from(limits.instant)),
        said(from(limits.bearable)),
        from(limits.instant) === null ? '–' : figure(grows),
      ];
    }),
  );

/** Two digits that count: a limit between two sizes is no more exact than that. */
const rounded = (size: number): string => Number(size.toPrecision(2)).toLocaleString('en-GB');
