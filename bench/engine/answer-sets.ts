import { type Answers, allAnswers, UNKNOWN } from '../../src/engine/answers.ts';
import { type Draws, drawsFrom } from '../../src/engine/draws.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';

/** The same sets for everyone, on every run. */
const SEED = 20_261_123;

/** In a partial set, this share of the questions is answered « Je ne sais pas », on average. */
const UNKNOWN_SHARE = 0.2;

/**
 * Random answers to every question, half of the sets complete and half with « Je ne sais pas », in turn. Every valid answer
 * is as likely, so that most of those to « one or two » tick two.
 */
export function answerSets(rulebook: Rulebook, count: number, seed: number = SEED): readonly Answers[] {
  const draws = drawsFrom(seed);
  return Array.from({ length: count }, (_, index) =>
    answersDrawn(rulebook, draws, index % 2 === 0 ? 0 : UNKNOWN_SHARE),
  );
}

function answersDrawn({ questions }: Rulebook, { next }: Draws, unknown: number): Answers {
  return Object.fromEntries(
    questions.map((question) => {
      const ways = allAnswers(question);
      // Both are drawn each time: complete and partial sets then take as many.
      const [open, way] = [next(), next()];
      return [question.id, open < unknown ? UNKNOWN : (ways[Math.floor(way * ways.length)] ?? UNKNOWN)];
    }),
  );
}
