import { emptySet, type RowSet } from '../engine/bits.ts';
import { firstAmong } from '../engine/first-place.ts';
import { leadSet } from '../engine/lead-sets.ts';
import type { Setting } from '../engine/settings.ts';
import type { Halves } from './half-table.ts';
import { placed } from './placed.ts';

/** Who stands first, for one row of the outer half: by scenario, the rows of the inner half where it does. */
export type Leaders = readonly [RowSet, RowSet, RowSet, RowSet];

/**
 * Makes the reader of leaders: a scenario stands first where it leads no other by less than minus the tie. One row of
 * the outer half settles thousands of answer sets by a few intersections of sets.
 * @returns a function that fills `into` for a row of the outer half
 */
export function leadersReader({ outer, inner, tie }: Halves): (row: number, into: Leaders) => void {
  const [outside, inside] = [placed(outer), placed(inner)];
  const rivals = inside.map((one, s) =>
    inside.flatMap((other, t) => (s === t ? [] : [{ rival: t, leads: leadSet(one, other) }])),
  );
  return (row, into) => {
    for (const [s, leaders] of into.entries()) {
      const mine = outside[s]?.[row] ?? 0;
      const [first, second, third] = (rivals[s] ?? []).map(({ rival, leads }) =>
        leads((outside[rival]?.[row] ?? 0) - mine - tie),
      );
      if (first && second && third) intersect(leaders, first, second, third);
    }
  };
}

function intersect(into: RowSet, a: RowSet, b: RowSet, c: RowSet): void {
  for (let word = 0; word < into.length; word++) into[word] = (a[word] ?? 0) & (b[word] ?? 0) & (c[word] ?? 0);
}

/** Room for the leaders of one row. */
export function roomFor({ inner: { size, amounts } }: Halves): Leaders {
  if (amounts.length !== 4) throw new RangeError('Four scenarios are expected.');
  return [emptySet(size), emptySet(size), emptySet(size), emptySet(size)];
}

/** Goes through every complete answer set, a row of the outer half at a time. `leaders` is filled anew each time. */
export function sweep(halves: Halves, visit: (row: number, leaders: Leaders) => void): void {
  const read = leadersReader(halves);
  const leaders = roomFor(halves);
  for (let row = 0; row < halves.outer.size; row++) {
    read(row, leaders);
    visit(row, leaders);
  }
}

/** Who stands first in one complete answer set, a row of each setting: one bit a scenario. */
export function leadersAmong(settings: readonly Setting[], rows: readonly number[], tie: number): number {
  const scenarios = settings[0]?.amounts ?? [];
  const sum = (amounts: Setting['amounts'][number], index: number) => amounts[rows[index] ?? 0] ?? 0;
  const balances = Float64Array.from(scenarios, (_, scenario) =>
    settings.reduce((all, { amounts }, index) => all + sum(amounts[scenario] ?? [], index), 0),
  );
  const reds = settings.reduce((mask, { red }, index) => mask | (red[rows[index] ?? 0] ?? 0), 0);
  return firstAmong(balances, reds, tie);
}
