import { type Answer, type Answers, UNKNOWN } from '../../src/engine/answers.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';

/**
 * Answers as another rulebook has them, said apart from `migrate`: what it does not ask is left out, and so is an answer
 * when no option of it is left.
 */
export function asAskedIn({ questions }: Rulebook, answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, pick, options }): [string, Answer][] => {
      const given = answers[id];
      if (given === undefined) return [];
      if (given === UNKNOWN) return [[id, given]];
      const left = given.filter((ticked) => options.some((option) => option.id === ticked)).slice(0, pick);
      return [[id, left.length > 0 ? left : UNKNOWN]];
    }),
  );
}
