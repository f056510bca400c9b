import { type Answers, allAnswers, UNKNOWN } from '../../../src/engine/answers.ts';
import { drawsFrom } from '../../../src/engine/draws.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';

/** The first option to every question, but for some « Je ne sais pas »: the last ones, as in `npm run bench -- --only result`. */
export const answersWith = ({ questions }: Rulebook, unknown: number): Answers =>
  Object.fromEntries(
    questions.map(({ id, options: [first] }, at) => [
      id,
      !first || at >= questions.length - unknown ? UNKNOWN : [first.id],
    ]),
  );

/** Random complete answers, the same ones every time. */
export function randomAnswers({ questions }: Rulebook, count: number): readonly Answers[] {
  const { next } = drawsFrom(1);
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      questions.map((question) => {
        const ways = allAnswers(question);
        return [question.id, ways[Math.floor(next() * ways.length)] ?? UNKNOWN];
      }),
    ),
  );
}
