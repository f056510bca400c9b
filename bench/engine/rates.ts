/** What is read of the report that `vitest bench --outputJson` writes: a group is a round, a median is in milliseconds. */
export type Report = {
  readonly files: readonly {
    readonly groups: readonly {
      readonly fullName: string;
      readonly benchmarks: readonly { readonly name: string; readonly median: number }[];
    }[];
  }[];
};

/** Rankings a second of one engine, by round: of the ranking of median length, which a busy moment does not move. */
export type Rates = { readonly name: string; readonly perSecond: readonly number[] };

/**
 * The rates of each engine over the rounds, in their order; the first round, which warms everything up, left out.
 * @param names the engines, in the order wanted
 */
export function ratesIn({ files }: Report, names: readonly string[]): readonly Rates[] {
  const kept = files
    .flatMap(({ groups }) => groups)
    .map((group) => ({ ...group, round: Number(/round (\d+)$/.exec(group.fullName)?.[1]) }))
    .filter(({ round }) => round > 0)
    .sort((a, b) => a.round - b.round);
  return names.map((name) => ({
    name,
    perSecond: kept.map(({ benchmarks }) => 1000 / (benchmarks.find((one) => one.name === name)?.median ?? Number.NaN)),
  }));
}
