/** How measures of the same thing spread; all NaN where nothing was measured. */
export type Spread = {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** The quarters: half of the measures are between them. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
};

/** @param values in any order; those that are no number (nothing was seen) are left out */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (share: number) => quantile(sorted, share);
  return { median: at(0.5), min: at(0), max: at(1), from: at(0.25), to: at(0.75), count: sorted.length };
}

/** Between two measures, in proportion (type 7 of Hyndman and Fan, 1996). */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * How many times as much as another, round by round: what slows the machine for a while slows both, and drops out.
 * @param values of each round, in order
 * @param base of the same rounds
 */
export const ratios = (values: readonly number[], base: readonly number[]): Spread =>
  spreadOf(values.map((value, round) => value / (base[round] ?? Number.NaN)));
