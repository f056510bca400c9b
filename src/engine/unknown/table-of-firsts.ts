import { add, emptySet, ones, type RowSet } from '../bits.ts';
import type { OpenSetting } from '../completions.ts';
import { type LeadSet, leadSet } from '../lead-sets.ts';
import type { Work } from '../work.ts';

/** What one completion gives to who stands first in it: all, or an equal part each of those ex æquo. Whole up to four. */
const WHOLE = 12;

/** Shares of first places, by scenario in the report's order: counts of 1/`WHOLE` of a completion. Exact. */
export type Shares = readonly number[];

/** How many ways there are to settle all of them. */
export const sizeOf = (settings: readonly OpenSetting[]): number =>
  settings.reduce((product, { rows }) => product * rows.length, 1);

/** How often each stands first on the rows inside, given the balances and the red alerts outside. */
type Reader = (balances: readonly number[], red: number) => Shares;

/** Makes the reader of the rows inside. */
export function* readerOf(inside: readonly OpenSetting[], scenarios: number, tie: number): Work<Reader> {
  const columns = columnsOf(inside, scenarios);
  const size = sizeOf(inside);
  const everywhere = emptySet(size);
  for (let row = 0; row < size; row++) add(everywhere, row);
  const nowhere = emptySet(size);
  const leads: (LeadSet | null)[][] = [];
  for (const one of columns) {
    const over: (LeadSet | null)[] = [];
    for (const other of columns) {
      over.push(one === other ? null : leadSet(one, other));
      yield;
    }
    leads.push(over);
  }
  const first = columns.map(() => emptySet(size));
  return (balances, red) => {
    const barred = red === (1 << scenarios) - 1 ? 0 : red;
    for (let s = 0; s < scenarios; s++) {
      const set = first[s] ?? everywhere;
      set.set(((barred >> s) & 1) === 1 ? nowhere : everywhere);
      for (let t = 0; t < scenarios; t++) {
        const lead = leads[s]?.[t];
        if (lead && !((barred >> t) & 1)) keep(set, lead((balances[t] ?? 0) - (balances[s] ?? 0) - tie));
      }
    }
    return sharesOf(first);
  };
}

/** By scenario: what each row, one situation of each setting, adds to its balance. */
function columnsOf(settings: readonly OpenSetting[], scenarios: number): readonly Float64Array[] {
  const rows = settings.reduce<readonly (readonly number[])[]>(
    (sums, { added }) => sums.flatMap((sum) => added.map((one) => sum.map((amount, s) => amount + (one[s] ?? 0)))),
    [Array.from({ length: scenarios }, () => 0)],
  );
  return Array.from({ length: scenarios }, (_, s) => Float64Array.from(rows, (row) => row[s] ?? 0));
}

function keep(set: RowSet, other: RowSet): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) & (other[word] ?? 0);
}

/** Counts the rows where each stands first, those ex æquo in equal parts. Plain loops: it is read a million times. */
function sharesOf(first: readonly RowSet[]): Shares {
  const shares = first.map(() => 0);
  for (let word = 0; word < (first[0]?.length ?? 0); word++) {
    // The rows where at least one stands first, at least two, three, four.
    let [one, two, three, four] = [0, 0, 0, 0];
    for (let s = 0; s < first.length; s++) {
      const here = first[s]?.[word] ?? 0;
      four |= three & here;
      three |= two & here;
      two |= one & here;
      one |= here;
    }
    for (let s = 0; s < first.length; s++) {
      const here = first[s]?.[word] ?? 0;
      const alone = ones(here & ~two) * WHOLE;
      const tied = ones(here & two & ~three) * (WHOLE / 2) + ones(here & three & ~four) * (WHOLE / 3);
      shares[s] = (shares[s] ?? 0) + alone + tied + ones(here & four) * (WHOLE / 4);
    }
  }
  return shares;
}
