/** What every engine must find for a set of answers; scenarios in the report's order. */
export type Outcome = {
  /** V(s), exact, in the engine's own unit (1/`scale`). */
  readonly balances: readonly number[];
  /** The place of each, ex æquo and red alerts as in the ranking. */
  readonly ranks: readonly number[];
};

/**
 * Places balances, for engines that know nothing of places: those with a red alert after the others, unless all have one;
 * ex æquo with the leader up to the tie, elsewhere only when equal. Written apart from the product's `rank`, so that the two
 * check each other.
 * @param red the scenarios with a red alert, one bit each
 * @param tie the largest gap to the leader that is still ex æquo
 */
export function placed(balances: readonly number[], red: number, tie: number): Outcome {
  const everyone = (1 << balances.length) - 1;
  const late = (s: number): number => (red === everyone ? 0 : (red >> s) & 1);
  const before = (s: number, t: number): boolean =>
    late(s) !== late(t) ? late(s) < late(t) : (balances[s] ?? 0) > (balances[t] ?? 0);
  const all = [...balances.keys()];
  const leader = all.reduce((best, s) => (before(s, best) ? s : best), 0);
  const tied = (s: number): boolean => late(s) === late(leader) && (balances[leader] ?? 0) - (balances[s] ?? 0) <= tie;
  return {
    balances,
    ranks: all.map((s) => (tied(s) ? 1 : 1 + all.filter((t) => t !== s && (tied(t) || before(t, s))).length)),
  };
}
