/** A set of rows of a table, one bit a row. */
export type RowSet = Int32Array;

export const emptySet = (rows: number): RowSet => new Int32Array(Math.ceil(rows / 32));

export function add(set: RowSet, row: number): void {
  set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31));
}

/** How many bits of a word are set. Source: Warren, Hacker's Delight, 5-1. */
export function ones(word: number): number {
  let pairs = word - ((word >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
