import type { Completions, OpenSetting } from '../completions.ts';
import type { Work } from '../work.ts';
import { readerOf, type Shares, sizeOf } from './table-of-firsts.ts';

/** So many readings of a table in one step: under a millisecond. */
const READ_IN_A_STEP = 64;

/**
 * How often each scenario stands first over every completion, for each situation of each open setting. Exact, by counting:
 * the completions that share all but a thousand or so situations are read at once, as sets of bits.
 * @returns by open setting, then by open situation
 */
export function* firstPlaceShares(completions: Completions): Work<readonly (readonly Shares[])[]> {
  const { open } = completions;
  // Counted by the situations outside: what is read at once in the one sweep is outside in the other.
  const halves = twoTables(open.filter(({ red }) => red.every((mask) => mask === 0)));
  const first = yield* sweep(completions, halves[0]);
  const second = yield* sweep(completions, halves[1]);
  return open.map((one) => (halves[0].includes(one) ? second : first).get(one) ?? []);
}

/** Two tables as even as the settings allow, each of so many rows at most that a set of them stays small. */
function twoTables(settings: readonly OpenSetting[], most = 1024): readonly [OpenSetting[], OpenSetting[]] {
  const one: OpenSetting[] = [];
  const other: OpenSetting[] = [];
  for (const setting of [...settings].sort((a, b) => b.rows.length - a.rows.length)) {
    const smaller = sizeOf(other) < sizeOf(one) ? other : one;
    if (sizeOf(smaller) * setting.rows.length <= most) smaller.push(setting);
  }
  return [one, other];
}

/** Goes through every way to settle what is outside, and adds up who stands first on the rows inside. */
function* sweep(
  { settled, red, open, tie }: Completions,
  inside: readonly OpenSetting[],
): Work<ReadonlyMap<OpenSetting, number[][]>> {
  const outside = open.filter((one) => !inside.includes(one));
  const counts = new Map(outside.map((one) => [one, one.rows.map(() => settled.map(() => 0))]));
  const read = yield* readerOf(inside, settled.length, tie);
  const chosen: number[][] = [];
  let taken = 0;
  function* walk(depth: number, balances: readonly number[], reds: number): Work<void> {
    const level = outside[depth];
    if (!level) {
      const shares = read(balances, reds);
      for (const count of chosen) for (let s = 0; s < count.length; s++) count[s] = (count[s] ?? 0) + (shares[s] ?? 0);
      if (++taken % READ_IN_A_STEP === 0) yield;
      return;
    }
    for (const [row, added] of level.added.entries()) {
      chosen.push(counts.get(level)?.[row] ?? []);
      yield* walk(
        depth + 1,
        balances.map((balance, s) => balance + (added[s] ?? 0)),
        reds | (level.red[row] ?? 0),
      );
      chosen.pop();
    }
  }
  yield* walk(0, settled, red);
  return counts;
}
