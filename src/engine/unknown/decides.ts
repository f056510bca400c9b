import type { Completions, OpenSetting } from '../completions.ts';
import { firstAmong } from '../first-place.ts';
import type { Work } from '../work.ts';

/** So many completions are tried in one step: about a millisecond. */
const TRIED_IN_A_STEP = 500;

/**
 * True when some way to settle everything else leaves the first place to the answer of this question. Tried one completion
 * after the other until one is found: for the few questions that counting leaves in doubt.
 */
export function* decides({ settled, red, open, tie }: Completions, here: OpenSetting, question: string): Work<boolean> {
  const lines = linesOf(here, question);
  if (lines.every((rows) => rows.every((row) => sameFor(here, row, rows[0] ?? row)))) return false;
  const others = open.filter((one) => one !== here);
  const differs = (rows: readonly number[], balances: readonly number[], reds: number): boolean => {
    const first = rows.map((row) => {
      const sums = Float64Array.from(balances, (balance, s) => balance + (here.added[row]?.[s] ?? 0));
      return firstAmong(sums, reds | (here.red[row] ?? 0), tie);
    });
    return first.some((one) => one !== first[0]);
  };
  let tried = 0;
  function* walk(depth: number, balances: readonly number[], reds: number): Work<boolean> {
    const level = others[depth];
    if (!level) {
      if (++tried % TRIED_IN_A_STEP === 0) yield;
      return lines.some((rows) => differs(rows, balances, reds));
    }
    for (const [row, added] of level.added.entries()) {
      const found = yield* walk(
        depth + 1,
        balances.map((balance, s) => balance + (added[s] ?? 0)),
        reds | (level.red[row] ?? 0),
      );
      if (found) return true;
    }
    return false;
  }
  return yield* walk(0, settled, red);
}

/** The open situations of a setting, those that differ by one question alone together. */
function linesOf({ setting, rows }: OpenSetting, question: string): readonly (readonly number[])[] {
  const lines = new Map<string, number[]>();
  for (const [row, at] of rows.entries()) {
    const line = JSON.stringify({ ...setting.situations[at], [question]: [] });
    lines.set(line, [...(lines.get(line) ?? []), row]);
  }
  return [...lines.values()];
}

/** True when two situations bring no scenario further ahead of another, and the same red alerts. */
function sameFor({ added, red }: OpenSetting, row: number, other: number): boolean {
  const gaps = (added[row] ?? []).map((amount, s) => amount - (added[other]?.[s] ?? 0));
  return red[row] === red[other] && gaps.every((gap) => gap === gaps[0]);
}
