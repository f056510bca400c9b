import type { Pair } from './pairs.ts';

/** Two results by their places among those compared, increasing. */
type Between = readonly [number, number];

/** What the answers to one question explain among some results. */
export type Explained = {
  /** Decisive: one answer, replaced by the other's, is enough to take the first place from who has it, one way or the other. */
  readonly alone: readonly Between[];
  /** Decisive with others only: part of a smallest set of answers that gives the other's first place. */
  readonly together: readonly Between[];
  /** True when, replaced alone, it changes who stands where in some result. */
  readonly order: boolean;
};

/**
 * What a difference explains. Between results that have the same first place there is none to explain: a difference may
 * change it on the way, and is not decisive.
 */
export function explainedBy(pairs: readonly Pair[], question: string): Explained {
  const changes = ({ decisive }: Pair) => decisive.alone.find((one) => one.question === question)?.changes ?? 'nothing';
  const apart = pairs.filter(({ decisive }) => decisive.toHaveFirst.kind !== 'same');
  const alone = betweenAny(apart.filter((pair) => changes(pair) === 'first'));
  const together = betweenAny(
    apart.filter(({ decisive: { toHaveFirst } }) =>
      toHaveFirst.kind === 'sets' ? toHaveFirst.sets.some((set) => set.includes(question)) : false,
    ),
  );
  return {
    alone,
    together: together.filter((pair) => !alone.some((one) => one.join() === pair.join())),
    order: pairs.some((pair) => changes(pair) !== 'nothing'),
  };
}

/** The results of some pairs, whichever way they go: each once, in the order of the results. */
function betweenAny(pairs: readonly Pair[]): readonly Between[] {
  const found = pairs.map(({ from, to }): Between => (from < to ? [from, to] : [to, from]));
  return found
    .filter((one, at) => found.findIndex((other) => other.join() === one.join()) === at)
    .sort(([a, b], [c, d]) => a - c || b - d);
}
