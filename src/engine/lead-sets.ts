import { add, emptySet, type RowSet } from './bits.ts';

/** The rows in which one scenario leads another by at least so much. */
export type LeadSet = (lead: number) => RowSet;

/**
 * Sorts rows once by the lead of one scenario over another. A lead takes a few hundred values, so there are as many sets,
 * each holding the one before.
 */
export function leadSet<Column extends Int32Array | Float64Array>(one: Column, other: Column): LeadSet {
  const lead = one.map((amount, row) => amount - (other[row] ?? 0));
  const rows = Int32Array.from(lead.keys()).sort((a, b) => (lead[b] ?? 0) - (lead[a] ?? 0));
  const leads: number[] = [];
  const sets: RowSet[] = [];
  let set = emptySet(lead.length);
  for (const [place, row] of rows.entries()) {
    const here = lead[row] ?? 0;
    if (place === 0 || here < (leads[leads.length - 1] ?? 0)) {
      set = set.slice();
      leads.push(here);
      sets.push(set);
    }
    add(set, row);
  }
  const none = emptySet(lead.length);
  return (least) => {
    // How many values are at least so much: leads are sorted from the greatest.
    let [from, to] = [0, leads.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((leads[middle] ?? 0) >= least) from = middle + 1;
      else to = middle;
    }
    return sets[from - 1] ?? none;
  };
}
