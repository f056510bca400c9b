/** Sets of a few numbers, looked up by what they are part of. */
export type FoundSets = {
  readonly add: (set: readonly number[]) => void;
  /** True when one of them is the set given, or a part of it. */
  readonly within: (set: readonly number[]) => boolean;
  /** True when one of them is made of a number of the one and a number of the other: quick, for sets being built. */
  readonly pairs: (set: readonly number[], more: readonly number[]) => boolean;
};

/** An empty collection of sets of numbers below `below`. */
export function foundSets(below: number): FoundSets {
  const keys = new Set<number>();
  const couples = new Uint8Array(below * below);
  const partIn = (sorted: readonly number[], from: number, key: number): boolean => {
    for (let at = from; at < sorted.length; at++) {
      const longer = key * (below + 1) + (sorted[at] ?? 0) + 1;
      if (keys.has(longer) || partIn(sorted, at + 1, longer)) return true;
    }
    return false;
  };
  const inOrder = (set: readonly number[]) => [...set].sort((a, b) => a - b);
  return {
    add: (set) => {
      const [first = 0, second = 0] = set;
      if (set.length === 2) {
        couples[first * below + second] = 1;
        couples[second * below + first] = 1;
      }
      keys.add(inOrder(set).reduce((key, one) => key * (below + 1) + one + 1, 0));
    },
    within: (set) => keys.size > 0 && partIn(inOrder(set), 0, 0),
    pairs: (set, more) => {
      for (const one of set) for (const other of more) if (couples[one * below + other] === 1) return true;
      return false;
    },
  };
}
