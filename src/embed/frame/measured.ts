import { MAX_HEIGHT, MIN_HEIGHT } from '../messages.ts';

/** Smaller differences are those of rounding, and are not told, in CSS pixels. */
export const LEAST = 2;
/** As many growths in as short a time, in milliseconds, with nobody touching anything: the page feeds on its own height. */
const GROWTHS = 20;
const WITHIN = 2000;

/**
 * What is told of a height: the whole of it; as much as may be told, the rest scrolls inside; the one from before it ran
 * away, for good; or nothing.
 */
export type Told = { readonly kind: 'whole' | 'cut' | 'last'; readonly height: number } | { readonly kind: 'nothing' };

/**
 * Decides which heights are told to the host page, and stops for good when they chase each other (the host, or something
 * injected, makes the content as tall as its window). Pure but for what it remembers.
 */
export function measured() {
  let last = 0;
  let growths: readonly { readonly at: number; readonly from: number }[] = [];
  let stopped = false;
  return {
    /** The reader did something: what grows now grows for a reason. */
    touched() {
      growths = [];
    },
    /** @param height of the content, in CSS pixels. @param now in milliseconds. @param again true to tell what was told */
    tell(height: number, now: number, again = false): Told {
      if (stopped) return { kind: 'nothing' };
      const needed = Math.max(Math.ceil(height), MIN_HEIGHT);
      if (!again && Math.abs(needed - last) < LEAST) return { kind: 'nothing' };
      if (needed > last && last > 0)
        growths = [...growths.filter(({ at }) => now - at < WITHIN), { at: now, from: last }];
      last = needed;
      stopped = growths.length >= GROWTHS;
      if (stopped) return { kind: 'last', height: Math.min(growths[0]?.from ?? needed, MAX_HEIGHT) };
      return { kind: needed > MAX_HEIGHT ? 'cut' : 'whole', height: Math.min(needed, MAX_HEIGHT) };
    },
  };
}
