const ERASED = 'boussole-erased';

/** When everything was last erased, in this tab. */
export type Erased = {
  /** The number before which every set of answers is erased; 0 for none. */
  readonly before: () => number;
  readonly now: () => void;
};

/**
 * No page may clear a browser's history: this remembers what was erased of it until the tab is closed, also when the page is
 * loaded again. A number and nothing else, written only by whoever erases; where storage is refused, it lasts as long as the
 * page.
 * @param stamp a number greater than those of all sets of answers so far
 */
export function erasedIn(storage: () => Storage, stamp: () => number): Erased {
  let last = 0;
  const stored = (): number => {
    try {
      return Number(storage().getItem(ERASED)) || 0;
    } catch {
      return 0;
    }
  };
  return {
    before: () => Math.max(last, stored()),
    now: () => {
      last = stamp();
      try {
        storage().setItem(ERASED, String(last));
      } catch {
        // Refused, or full: the page remembers.
      }
    },
  };
}
