import type { TakenResult, ToTake } from '../report/taken-result.ts';

/** A result as it is taken away now: a page may have been open since the day before. */
export const takenNow = (result: ToTake): TakenResult => ({ ...result, day: dayOf(new Date()) });

/** The reader's own day, as YYYY-MM-DD. */
export const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
