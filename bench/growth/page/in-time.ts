import type { Work } from '../../../src/engine/work.ts';
import { PATIENCE } from '../series.ts';

/** Milliseconds that a work takes; null when it is broken off. */
export function inTime(work: Work<unknown>): number | null {
  const began = performance.now();
  for (;;) {
    const { done } = work.next();
    const taken = performance.now() - began;
    if (done) return taken;
    if (taken > PATIENCE) return null;
  }
}

/** So many milliseconds at least are measured at once: a browser's clock is coarse. */
const ENOUGH = 20;

/** Milliseconds that something short takes, the mean of as many times as are enough to tell. */
export function short(what: () => unknown): number {
  const began = performance.now();
  let times = 0;
  let taken = 0;
  do {
    what();
    times++;
    taken = performance.now() - began;
  } while (taken < ENOUGH);
  return taken / times;
}
