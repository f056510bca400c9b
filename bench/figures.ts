import type { Spread } from './spread.ts';

/** A figure as tables show it: three digits that count, « – » where nothing was measured. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.001 ? 2 : 4;
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** « 345 (330–361) »: the median, the least and the most; once where all are the same. */
export function withSpread({ median, min, max }: Spread): string {
  const [middle, least, most] = [figure(median), figure(min), figure(max)];
  return least === most ? middle : `${middle} (${least}–${most})`;
}

/**
 * A table of Markdown.
 * @param words how many columns are words; those after them are figures, to the right
 */
export const table = (head: readonly string[], rows: readonly (readonly string[])[], words = 1): string =>
  [head, head.map((_, at) => (at < words ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
