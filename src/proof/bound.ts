import type { BoundId, Declared } from '../rulebook/fairness-file.ts';
import type { Bound, Outside } from './fairness.ts';

export type Found = Omit<Outside, 'justified'>;

/**
 * Sets what was found outside a bound beside what was declared of it: an explanation covers its subjects up to a value,
 * on the side of the bound where that value is, and no further.
 */
export function judge(id: BoundId, found: readonly Found[], justified: Declared['justified']): Bound {
  const outside = found.map((one) => ({
    ...one,
    justified: justified.find((reason) => reason.bound === id && covers(reason, one))?.id ?? null,
  }));
  if (id === 'flip') return { id, status: 'reported', outside };
  if (outside.length === 0) return { id, status: 'met', outside };
  return { id, status: outside.every((one) => one.justified) ? 'justified' : 'broken', outside };
}

function covers({ accepted }: Declared['justified'][number], { subject, value, limit }: Found): boolean {
  const worst = accepted[subject];
  return worst !== undefined && (worst > limit ? value > limit && value <= worst : value < limit && value >= worst);
}

/** What is explained and not outside its bound, or no more: `levers-that-two-sources-share: oligarchic`. */
export const explainedInVain = (bounds: readonly Bound[], justified: Declared['justified']): readonly string[] =>
  justified.flatMap(({ id, accepted }) =>
    Object.keys(accepted)
      .filter(
        (subject) =>
          !bounds.some(({ outside }) => outside.some((one) => one.justified === id && one.subject === subject)),
      )
      .map((subject) => `${id}: ${subject}`),
  );

/** Shares of first places, ex æquo split. */
export const LEAST_SHARE = 0.1;
export const MOST_SHARE = 0.45;
/** The widest range of balances over the narrowest. */
export const MOST_RANGE_RATIO = 1.5;
/** (most − least) / most, over the four scenarios. */
export const MOST_GAP = 0.25;
/** How far a share of first places may move when a question is dropped. */
export const MOST_MOVE = 0.15;
