import type { Mark } from '../selectors.ts';
import type { Seen } from './seen.ts';
import type { Timings } from './timings.ts';

/** When each mark of the result was painted, in milliseconds from the last step; none before it is. */
export type LastStep = {
  readonly marks: Partial<Record<Mark, number>>;
  /** Watches from the next click on; at once, from now on, where nobody clicks. */
  readonly watch: (names: readonly Mark[], from?: number) => void;
};

/** Runs in the page. */
export function lastStep(seen: Seen, timings: Timings): LastStep {
  const marks: Partial<Record<Mark, number>> = {};
  return {
    marks,
    watch: (names, from = 0) => {
      timings.lastClick = from;
      const waited = new Set(names);
      const look = () => {
        const began = timings.lastClick;
        for (const name of began > 0 ? [...waited] : []) {
          if (!seen.mark(name)) continue;
          waited.delete(name);
          timings.painted((now) => {
            marks[name] = now - began;
          });
        }
        if (waited.size > 0) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
  };
}
