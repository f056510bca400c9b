import { useMemo } from 'react';
import { type Moved, moved } from '../../../engine/moved.ts';
import type { Recommendation } from '../../../engine/recommend.ts';

/**
 * What moved from the ranking of one's own answers to the one shown.
 * @param before null while nothing is played, and then nothing moved
 */
export function useMoved(before: Recommendation | null, shown: Recommendation): Moved | null {
  return useMemo(() => before && moved(before, shown), [before, shown]);
}
