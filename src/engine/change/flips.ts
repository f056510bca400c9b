import type { Answers } from '../answers.ts';
import { firstAmong, isAlone } from '../first-place.ts';
import type { Model } from '../model.ts';
import { type Part, partOf } from '../part.ts';
import { tieOf, weighedSettings } from '../weighed-settings.ts';
import type { Change } from './changes.ts';
import { foundSets } from './found-sets.ts';
import { type Move, movesIn } from './moves.ts';

/** Changes that put another scenario first, when no part of them does. */
export type Flip = {
  /** By their place among all changes, in increasing order. */
  readonly made: readonly number[];
  /** Who then stands first, by its place in the report's order. */
  readonly winner: number;
};

/**
 * The minimal sets of changed answers that put another scenario first: of one change, then of two, each size searched
 * when it is asked for. To be put first is to stand first alone, ahead of every other by more than a tie, and not to be
 * among those first now: an ex æquo tells nobody apart, so it puts nobody first.
 * @param most how many answers may change together
 */
export function* flipsBySize(
  model: Model,
  answers: Answers,
  changes: readonly Change[],
  most: number,
): Generator<readonly Flip[], void> {
  const settings = weighedSettings(model);
  const present = settings.map((setting) => partOf(setting, answers));
  const levels = settings.map((setting, index) => movesFrom(present[index], movesIn(setting, answers, changes, most)));
  const balances = Float64Array.from(model.rulebook.scenarios, (_, s) =>
    present.reduce((sum, { added }) => sum + (added[s] ?? 0), 0),
  );
  const reds = present.map(({ red }) => red);
  const tie = tieOf(model);
  const now = firstAmong(balances, union(reds), tie);
  const found = foundSets(changes.length);
  for (let size = 1; size <= most; size++) {
    const flips: Flip[] = [];
    // No part of a minimal set flips: what flips already is left out of larger sets at once.
    const left = levels.map((moves) => moves.filter((move) => !found.within(move.changes)));
    tryEach(left, reds, size, balances, found.pairs, (made, red) => {
      const first = firstAmong(balances, red, tie);
      if ((first & now) !== 0 || !isAlone(first) || found.within(made)) return;
      flips.push({ made: [...made].sort((a, b) => a - b), winner: 31 - Math.clz32(first) });
    });
    for (const { made } of flips) found.add(made);
    yield flips;
  }
}

const union = (masks: readonly number[]): number => masks.reduce((all, mask) => all | mask, 0);

/** Moves as what they add to the balances of today's answers. */
const movesFrom = (present: Part | undefined, moves: readonly Move[]): readonly Move[] =>
  moves.map((move) => ({ ...move, added: move.added.map((amount, s) => amount - (present?.added[s] ?? 0)) }));

/**
 * Goes through every way to change `size` answers, at most one move a setting. `balances` are those of each way while it is
 * visited: whole numbers, so that what is added comes off without a trace.
 */
function tryEach(
  levels: readonly (readonly Move[])[],
  reds: readonly number[],
  size: number,
  balances: Float64Array,
  skip: (made: readonly number[], more: readonly number[]) => boolean,
  visit: (made: readonly number[], red: number) => void,
): void {
  const made: number[] = [];
  const redFrom = reds.map((_, depth) => union(reds.slice(depth)));
  const walk = (depth: number, left: number, red: number): void => {
    if (left === 0) {
      visit(made, red | (redFrom[depth] ?? 0));
      return;
    }
    let unchanged = red;
    for (let level = depth; level < levels.length; level++) {
      for (const move of levels[level] ?? []) {
        if (move.changes.length > left || skip(made, move.changes)) continue;
        shift(balances, move.added, 1);
        for (const change of move.changes) made.push(change);
        walk(level + 1, left - move.changes.length, unchanged | move.red);
        for (const _ of move.changes) made.pop();
        shift(balances, move.added, -1);
      }
      unchanged |= reds[level] ?? 0;
    }
  };
  walk(0, size, 0);
}

function shift(balances: Float64Array, added: readonly number[], sign: 1 | -1): void {
  for (let s = 0; s < balances.length; s++) balances[s] = (balances[s] ?? 0) + sign * (added[s] ?? 0);
}
