import fc from 'fast-check';
import { type Answers, allAnswers } from '../../src/engine/answers.ts';
import { type Play, settled } from '../../src/link/play.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import type { Question } from '../../src/rulebook/shapes.ts';

const answerTo = (question: Question) =>
  fc.constantFrom<'unknown' | readonly string[]>('unknown', ...allAnswers(question));

/** Any answer to every question. */
export const completeAnswers = ({ questions }: Rulebook): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])));

/** Any answer to some of the questions. */
export const someAnswers = ({ questions }: Rulebook): fc.Arbitrary<Answers> =>
  fc
    .record(Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])), { requiredKeys: [] })
    .map((answers) => answers as Answers);

/** Anything that can be played with on any complete answers; null when nothing is. */
export const playedOn = (rulebook: Rulebook): fc.Arbitrary<{ readonly answers: Answers; readonly play: Play | null }> =>
  fc
    .record({
      answers: completeAnswers(rulebook),
      tried: someAnswers(rulebook),
      priority: fc.constantFrom(null, ...rulebook.actors),
      off: fc.array(fc.nat(rulebook.findings.length - 1)),
    })
    .map(({ answers, tried, priority, off }) => ({
      answers,
      play: settled(answers, { answers: tried, priority, off }),
    }));
