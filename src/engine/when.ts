import type { Question, When } from '../rulebook/shapes.ts';
import type { Situation } from './answers.ts';

/** The questions a condition names, in the order asked. */
export const questionsIn = (when: When, asked: readonly Question[]): Question[] =>
  asked.filter((question) => question.id in when);

/** True when every question named is answered by one of the options listed. */
export function holds(when: When, situation: Situation): boolean {
  return Object.entries(when).every(([question, options]) =>
    situation[question]?.some((ticked) => options.includes(ticked)),
  );
}
