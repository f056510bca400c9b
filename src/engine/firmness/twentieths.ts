/** Readings are shown as so many out of twenty. */
export const SHOWN_READINGS = 20;

/**
 * Shares as whole readings out of twenty that sum to twenty: by largest remainder, earlier ones first among equals.
 * @param shares each from 0 to 1, their sum 1
 */
export function twentieths(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * SHOWN_READINGS);
  const whole = exact.map(Math.floor);
  const left = SHOWN_READINGS - whole.reduce((sum, one) => sum + one, 0);
  const remainder = (at: number) => (exact[at] ?? 0) - (whole[at] ?? 0);
  const next = [...shares.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b).slice(0, left);
  return whole.map((count, at) => count + Number(next.includes(at)));
}
