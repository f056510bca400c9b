import type { Ratio } from '../../engine/ratio.ts';

/** Decimal places of a figure in a table of data. */
const PLACES = 4;
const TEN_THOUSAND = 10n ** BigInt(PLACES);

/** A number of ten-thousandths: figures to be summed to the last one are whole until they are written. */
export type Decimal = bigint;

/** A fraction to the nearest ten-thousandth, halves away from zero. */
export function decimalOf({ n, d }: Ratio): Decimal {
  const twice = 2n * (n < 0n ? -n : n) * TEN_THOUSAND + d;
  const rounded = twice / (2n * d);
  return n < 0n ? -rounded : rounded;
}

/** A figure as shown, to the nearest half. */
export const decimalOfHalves = (points: number): Decimal => (BigInt(Math.round(points * 2)) * TEN_THOUSAND) / 2n;

/**
 * As spreadsheets read it: an ordinary minus, no thousands, no trailing zeros.
 * @param mark the decimal mark of the language
 */
export function written(value: Decimal, mark: string): string {
  const digits = (value < 0n ? -value : value).toString().padStart(PLACES + 1, '0');
  const decimals = digits.slice(-PLACES).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -PLACES)}${decimals && mark + decimals}`;
}
