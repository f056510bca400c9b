/** An exact fraction of unlimited size, in lowest terms, its denominator positive. */
export type Ratio = { readonly n: bigint; readonly d: bigint };

/** n/d in lowest terms. @param d above zero */
export function ratio(n: bigint, d: bigint): Ratio {
  const common = gcd(n, d);
  return { n: n / common, d: d / common };
}

export const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d + b.n * a.d, a.d * b.d);

/** a/b. @param b above zero */
export const over = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d, a.d * b.n);

/** Decimal places kept of a fraction between 0 and 1, in a form that every machine reads alike. */
const PLACES = 10n ** 15n;

/** A fraction, to be shown or drawn: rounded down at fifteen places. Huge terms do not overflow. */
export const toNumber = ({ n, d }: Ratio): number => Number((n * PLACES) / d) / Number(PLACES);

/** The greatest common divisor, ≥ 0. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
