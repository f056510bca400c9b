import type { Question } from '../../rulebook/shapes.ts';
import { type Answers, allAnswers, knownAnswer } from '../answers.ts';

/** One answer given instead of another. */
export type Change = {
  readonly question: string;
  readonly kind: Question['kind'];
  readonly from: readonly string[];
  readonly to: readonly string[];
};

/**
 * Every change of one answer, in the order asked. « Je ne sais pas » is neither changed nor
 * chosen: to settle it is to learn something and not to change it (see `unknowns`), and the ranking leaves it open.
 */
export function changesOf(questions: readonly Question[], answers: Answers): readonly Change[] {
  return questions.flatMap((question) => {
    const from = knownAnswer(answers, question.id);
    if (!from) return [];
    return allAnswers(question)
      .filter((to) => ticksBetween(from, to) > 0)
      .map((to) => ({ question: question.id, kind: question.kind, from, to }));
  });
}

/** How many options are ticked or unticked to go from one answer to another. */
const ticksBetween = (from: readonly string[], to: readonly string[]): number =>
  from.filter((option) => !to.includes(option)).length + to.filter((option) => !from.includes(option)).length;

/** How many options all of them tick or untick. */
export const ticksIn = (changes: readonly Change[]): number =>
  changes.reduce((sum, { from, to }) => sum + ticksBetween(from, to), 0);

/** Answers once some changes are made. */
export const changed = (answers: Answers, changes: readonly Change[]): Answers => ({
  ...answers,
  ...Object.fromEntries(changes.map(({ question, to }) => [question, to])),
});
