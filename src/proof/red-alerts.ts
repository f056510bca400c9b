import { add, emptySet, ones, type RowSet } from '../engine/bits.ts';
import type { HalfTable, Halves } from './half-table.ts';
import { sweep } from './leaders.ts';

/** Red alerts over every complete answer set. */
export type RedAlerts = {
  /** Answer sets where one is raised. */
  readonly raised: number;
  /** Those where it takes the first place from a scenario with the greatest balance. */
  readonly reordered: number;
  /** Those where a scenario with one stands first while another has none: there may be none. */
  readonly broken: number;
};

/** Counts what red alerts do, by two readings that know nothing of each other: with them, and by balance alone. */
export function redAlertsIn(halves: Halves): RedAlerts {
  const { outer, inner, tie } = halves;
  const everywhere = rowsWhere(inner, () => true);
  const inside = inner.amounts.map((_, scenario) => rowsWhere(inner, (red) => ((red >> scenario) & 1) === 1));
  /** By scenario: the inner rows where it has a red alert, for a row of the outer half. */
  const redFor = (row: number) =>
    inside.map((set, scenario) => (((outer.red[row] ?? 0) >> scenario) & 1 ? everywhere : set));
  const redLeaders = (read: Halves) => {
    let sets = 0;
    sweep(read, (row, leaders) => {
      const red = redFor(row);
      sets += count(everywhere, (word) => {
        const all = red.reduce((both, set) => both & (set[word] ?? 0), -1);
        const led = leaders.reduce((any, set, s) => any | ((set[word] ?? 0) & (red[s]?.[word] ?? 0)), 0);
        return led & ~all;
      });
    });
    return sets;
  };
  let raised = 0;
  for (let row = 0; row < outer.size; row++) {
    const red = redFor(row);
    raised += count(everywhere, (word) => red.reduce((any, set) => any | (set[word] ?? 0), 0));
  }
  const calm = (table: HalfTable): HalfTable => ({ ...table, red: table.red.map(() => 0) });
  return {
    raised,
    reordered: redLeaders({ outer: calm(outer), inner: calm(inner), tie }),
    broken: redLeaders(halves),
  };
}

function rowsWhere({ size, red }: HalfTable, wanted: (red: number) => boolean): RowSet {
  const set = emptySet(size);
  for (const [row, mask] of red.entries()) if (wanted(mask)) add(set, row);
  return set;
}

/** How many rows there are in what `bits` gives, word by word. */
function count(all: RowSet, bits: (word: number) => number): number {
  let sum = 0;
  for (let word = 0; word < all.length; word++) sum += ones(bits(word) & (all[word] ?? 0));
  return sum;
}
