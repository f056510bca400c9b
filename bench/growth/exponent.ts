/** One size, and the milliseconds it took. */
export type Point = { readonly size: number; readonly ms: number };

/** Where what is fixed no longer hides what grows. */
const LAST = 3;

/**
 * How time grows with size: 1 is proportionally, 2 with its square. Over the last sizes.
 * @returns NaN for fewer than two points
 */
export const exponent = (points: readonly Point[]): number =>
  slope(points.slice(-LAST).map(({ size, ms }) => [Math.log(size), Math.log(ms)]));

/**
 * By how much each more multiplies the time, where it is a number of things that combine. Over the last sizes.
 * @returns NaN for fewer than two points
 */
export const factor = (points: readonly Point[]): number =>
  Math.exp(slope(points.slice(-LAST).map(({ size, ms }) => [size, Math.log(ms)])));

/** Of the line of least squares. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, one) => sum + one[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = points.reduce((sum, one) => sum + (one[0] - x) ** 2, 0);
  return points.reduce((sum, one) => sum + (one[0] - x) * (one[1] - y), 0) / spread;
}

/**
 * The size from which it takes longer than a limit, on the straight line between two measures (of logarithms).
 * @returns null when all that was measured stays under it; the first size when all is over it
 */
export function sizeAt(points: readonly Point[], limit: number): number | null {
  const over = points.findIndex(({ ms }) => ms > limit);
  const [before, after] = [points[over - 1], points[over]];
  if (!after) return null;
  if (!before) return after.size;
  const way = Math.log(limit / before.ms) / Math.log(after.ms / before.ms);
  return before.size * (after.size / before.size) ** way;
}
