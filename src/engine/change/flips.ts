import type { Answers } from '../answers.ts';
import { firstAmong, isAlone } from '../first-place.ts';
import type { Model } from '../model.ts';
import { type Part, partOf } from '../part.ts';
import { tieOf } from '../points.ts';
import { weighedSettings } from '../weighed-settings.ts';
import type { Work } from '../work.ts';
import type { Change } from './changes.ts';
import { type Move, movesIn } from './moves.ts';

/** Changes that put a scenario first, alone, where fewer changes (or fewer choices) do not. */
export type Flip = {
  /** By their place among all changes, in increasing order. */
  readonly made: readonly number[];
  /** Who then stands first, by its place in the report's order. */
  readonly winner: number;
};

/** So many ways to change answers are tried in one step: about a millisecond. */
const TRIED_IN_A_STEP = 1_000;

/**
 * For each scenario that does not stand first alone now: every set of the smallest number of changes that puts it first,
 * and, where none of these is made of choices, every set of the smallest number of choices that does. To be put first is
 * to stand first alone, ahead of every other by more than a tie: an ex æquo tells nobody apart.
 * @param most how many answers may change together
 */
export function* nearestFlips(
  model: Model,
  answers: Answers,
  changes: readonly Change[],
  most: number,
): Work<readonly Flip[]> {
  const settings = weighedSettings(model);
  const present = settings.map((setting) => partOf(setting, answers));
  const moves = settings.map((setting, index) => movesFrom(present[index], movesIn(setting, answers, changes, most)));
  yield;
  const balances = Float64Array.from(model.rulebook.scenarios, (_, s) =>
    present.reduce((sum, { added }) => sum + (added[s] ?? 0), 0),
  );
  const reds = present.map(({ red }) => red);
  const tie = tieOf(model);
  const now = firstAmong(balances, union(reds), tie);
  const isChoice = (at: number) => changes[at]?.kind === 'choice';
  const ofChoices = moves.map((level) => level.filter((move) => move.changes.every(isChoice)));
  // Who has no set yet: of any answers, and of choices alone. One bit a scenario.
  let wanted = ((1 << balances.length) - 1) & ~(isAlone(now) ? now : 0);
  let wantedByChoice = wanted;
  const flips: Flip[] = [];
  for (let size = 1; size <= most && wantedByChoice !== 0; size++) {
    let [reached, reachedByChoice] = [0, 0];
    yield* tryEach(wanted === 0 ? ofChoices : moves, reds, size, balances, (made, red) => {
      const first = firstAmong(balances, red, tie);
      if (!isAlone(first) || (first & wantedByChoice) === 0) return;
      const byChoice = made.every(isChoice);
      if ((first & wanted) === 0 && !byChoice) return;
      reached |= first;
      if (byChoice) reachedByChoice |= first;
      flips.push({ made: [...made].sort((a, b) => a - b), winner: 31 - Math.clz32(first) });
    });
    wanted &= ~reached;
    wantedByChoice &= ~reachedByChoice;
  }
  return flips;
}

const union = (masks: readonly number[]): number => masks.reduce((all, mask) => all | mask, 0);

/** Moves as what they add to the balances of today's answers. */
const movesFrom = (present: Part | undefined, moves: readonly Move[]): readonly Move[] =>
  moves.map((move) => ({ ...move, added: move.added.map((amount, s) => amount - (present?.added[s] ?? 0)) }));

/**
 * Goes through every way to change `size` answers, at most one move a setting. `balances` are those of each way while it is
 * visited: whole numbers, so that what is added comes off without a trace.
 */
function* tryEach(
  levels: readonly (readonly Move[])[],
  reds: readonly number[],
  size: number,
  balances: Float64Array,
  visit: (made: readonly number[], red: number) => void,
): Work<void> {
  const made: number[] = [];
  const redFrom = reds.map((_, depth) => union(reds.slice(depth)));
  let tried = 0;
  function* walk(depth: number, left: number, red: number): Work<void> {
    let unchanged = red;
    for (let level = depth; level < levels.length; level++) {
      for (const move of levels[level] ?? []) {
        const more = left - move.changes.length;
        if (more < 0) continue;
        shift(balances, move.added, 1);
        for (const change of move.changes) made.push(change);
        if (more > 0) yield* walk(level + 1, more, unchanged | move.red);
        else {
          visit(made, unchanged | move.red | (redFrom[level + 1] ?? 0));
          if (++tried % TRIED_IN_A_STEP === 0) yield;
        }
        for (const _ of move.changes) made.pop();
        shift(balances, move.added, -1);
      }
      unchanged |= reds[level] ?? 0;
    }
  }
  yield* walk(0, size, 0);
}

function shift(balances: Float64Array, added: readonly number[], sign: 1 | -1): void {
  for (let s = 0; s < balances.length; s++) balances[s] = (balances[s] ?? 0) + sign * (added[s] ?? 0);
}
