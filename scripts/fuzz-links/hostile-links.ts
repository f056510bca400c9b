import { type Draws, drawsFrom } from '../../src/engine/draws.ts';
import { KINDS } from './kinds.ts';

/** Something that someone might open. */
export type HostileLink = {
  readonly kind: keyof typeof KINDS;
  readonly input: string;
  /** The links that it may be read as, and no other; null when its check was forged, so that it may say anything sound. */
  readonly sources: readonly string[] | null;
};

/** Draws, from a seed. */
export type Choose = {
  readonly below: (end: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
};

/** Hostile links without end, the same for the same seed. */
export function* hostileLinks(originals: readonly string[], seed: number): Generator<HostileLink> {
  const choose = chooseBy(drawsFrom(seed));
  const kinds = Object.entries(KINDS).flatMap(([kind, { share }]) => Array.from({ length: share }, () => kind));
  for (;;) {
    const kind = choose.one(kinds) as keyof typeof KINDS;
    const [first, second] = [choose.one(originals), choose.one(originals)];
    const { make, may } = KINDS[kind];
    const sources = { nothing: [], it: [first], both: [first, second], anything: null }[may];
    yield { kind, input: make(choose, first, second), sources };
  }
}

function chooseBy(draws: Draws): Choose {
  const below = (end: number) => Math.floor(draws.next() * end);
  return {
    below,
    one: (list) => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new Error('Nothing to choose from');
      return chosen;
    },
  };
}
