/**
 * Everything once a round, beginning with another each time: what the machine does meanwhile falls on all alike. One more
 * round comes first, to be thrown away.
 * @param runs how many rounds are kept
 */
export function rounds<Target>(
  targets: readonly Target[],
  runs: number,
): readonly { readonly kept: boolean; readonly order: readonly Target[] }[] {
  return Array.from({ length: runs + 1 }, (_, round) => {
    const first = targets.length === 0 ? 0 : round % targets.length;
    return { kept: round > 0, order: [...targets.slice(first), ...targets.slice(0, first)] };
  });
}
