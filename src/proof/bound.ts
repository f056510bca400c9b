import type { BoundId, Declared } from '../rulebook/fairness-file.ts';
import type { Bound, Outside } from './fairness.ts';

export type Found = Omit<Outside, 'justified'>;

/** Sets what was found outside a bound beside what was declared of it. */
export function judge(id: BoundId, found: readonly Found[], justified: Declared['justified']): Bound {
  const outside = found.map((one) => ({
    ...one,
    justified: justified.find(({ bound, subjects }) => bound === id && subjects.includes(one.subject))?.id ?? null,
  }));
  if (id === 'flip') return { id, status: 'reported', outside };
  if (outside.length === 0) return { id, status: 'met', outside };
  return { id, status: outside.every((one) => one.justified) ? 'justified' : 'broken', outside };
}

/** Shares of first places, ex æquo split. */
export const LEAST_SHARE = 0.1;
export const MOST_SHARE = 0.45;
/** The widest range of balances over the narrowest. */
export const MOST_RANGE_RATIO = 1.5;
/** (most − least) / most, over the four scenarios. */
export const MOST_GAP = 0.25;
/** How far a share of first places may move when a question is dropped. */
export const MOST_MOVE = 0.15;
