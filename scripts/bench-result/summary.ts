import type { Measure, Run } from './run-once.ts';

/** The median of the runs, and how far the middle half of them spreads: milliseconds. */
type Spread = { readonly median: number; readonly from: number; readonly to: number };
export type Summary = { readonly unknowns: number; readonly measures: Readonly<Record<Measure, Spread>> };

/** The runs of each project together. */
export function summaries(runs: readonly Run[]): readonly Summary[] {
  return [...new Set(runs.map(({ unknowns }) => unknowns))].map((unknowns) => {
    const same = runs.filter((run) => run.unknowns === unknowns);
    const names = Object.keys(same[0]?.measures ?? {}) as Measure[];
    const measures = names.map((name) => [name, spreadOf(same.map((run) => run.measures[name]))]);
    return { unknowns, measures: Object.fromEntries(measures) as Record<Measure, Spread> };
  });
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN);
  return { median: at(0.5), from: at(0.25), to: at(0.75) };
}

/** One row a project, « median (quarter–three quarters) » in milliseconds. */
export function table(results: readonly Summary[], names: readonly Measure[]): string {
  const rows = [
    ['unknowns', ...names],
    ...results.map(({ unknowns, measures }) => [
      String(unknowns),
      ...names.map((name) => `${measures[name].median} (${measures[name].from}–${measures[name].to})`),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((text, column) => text.padStart(widths[column] ?? 0)).join('  ')).join('\n');
}
