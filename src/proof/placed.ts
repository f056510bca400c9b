import type { HalfTable } from './half-table.ts';

/** More than any balance: a scenario with a red alert goes after those without. When all have one, nothing changes. */
export const BEHIND = 1 << 28;

/** What each row adds to each balance, a red alert counted in. */
export const placed = ({ amounts, red }: HalfTable): readonly Int32Array[] =>
  amounts.map((column, scenario) => column.map((amount, row) => amount - (((red[row] ?? 0) >> scenario) & 1) * BEHIND));
