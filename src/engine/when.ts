import type { When } from '../rulebook/shapes.ts';
import type { Situation } from './answers.ts';

/** True when every question named is answered by one of the options listed. */
export function holds(when: When, situation: Situation): boolean {
  return Object.entries(when).every(([question, options]) =>
    situation[question]?.some((ticked) => options.includes(ticked)),
  );
}
