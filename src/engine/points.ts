import type { Model } from './model.ts';

/**
 * An exact amount in points as shown: units u = 2 / Σ D(a), to the nearest half, halves away from zero.
 * @param amount a count of 1/`scale`
 * @returns a multiple of 0.5
 */
export function points(model: Model, amount: number): number {
  if (amount === 0) return 0;
  const halves = Math.floor((2 * Math.abs(amount) * model.totalDenominator + model.scale) / (2 * model.scale));
  return halves === 0 ? 0 : (Math.sign(amount) * halves) / 2;
}

/** The largest gap that is still ex æquo, in 1/`scale`: u/2, one weak finding. Amounts are whole, so the rest of it is none. */
export const tieOf = ({ scale, totalDenominator }: Model): number =>
  totalDenominator === 0 ? Number.POSITIVE_INFINITY : Math.floor(scale / totalDenominator);

/** Scenarios that close are ex æquo. */
export const isTie = (model: Model, gap: number): boolean => gap <= tieOf(model);
