import { sameForReaders } from '../../../src/rulebook/same-for-readers.ts';

type Entry = { readonly id: string };

/** What became of the entries of a list. */
export type ListDifference<One> = {
  readonly added: readonly One[];
  readonly removed: readonly One[];
  readonly changed: readonly { readonly before: One; readonly after: One }[];
  /** True when those that stay are in another order. */
  readonly moved: boolean;
};

/** Compares two lists of entries by their ids. What only editors read is no change. */
export function compareLists<One extends Entry>(before: readonly One[], after: readonly One[]): ListDifference<One> {
  const kept = before.flatMap((one) => {
    const next = after.find(({ id }) => id === one.id);
    return next ? [{ before: one, after: next }] : [];
  });
  const stays = ({ id }: Entry) => kept.some((pair) => pair.before.id === id);
  return {
    added: after.filter((one) => !stays(one)),
    removed: before.filter((one) => !stays(one)),
    changed: kept.filter((pair) => !sameForReaders(pair.before, pair.after)),
    moved:
      kept.map(({ after: { id } }) => id).join() !==
      after
        .filter(stays)
        .map(({ id }) => id)
        .join(),
  };
}
