import type { Question } from '../rulebook/shapes.ts';

/** « Je ne sais pas », an answer like any other. */
export const UNKNOWN = 'unknown';

/** The options ticked (one, or up to the question's `pick`), or « Je ne sais pas ». */
export type Answer = readonly string[] | typeof UNKNOWN;

/** Answers by question id. A question that is absent is unknown. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * The one policy for an answer that is not known: every valid answer of the question stays open, all equally.
 * Never imputed as zero, never dropped from the count (scoring, « Je ne sais pas »).
 * @returns the answers still possible: one when it is known; else each option, and each pair where two may be ticked
 */
function openAnswers(question: Question, answers: Answers): readonly (readonly string[])[] {
  const given = knownAnswer(answers, question.id);
  return given ? [given] : allAnswers(question);
}

/** The options ticked for a question; null when it is unknown or absent. */
export function knownAnswer(answers: Answers, question: string): readonly string[] | null {
  const given = answers[question] ?? UNKNOWN;
  return given === UNKNOWN ? null : given;
}

/** Every valid answer of a question: 21 for six options of which one or two may be ticked. */
export function allAnswers(question: Question): readonly (readonly string[])[] {
  const options = question.options.map((option) => option.id);
  const singles = options.map((option) => [option]);
  if (question.pick === 1) return singles;
  return [...singles, ...options.flatMap((first, i) => options.slice(i + 1).map((second) => [first, second]))];
}

/** One known answer for each of some questions. */
export type Situation = Readonly<Record<string, readonly string[]>>;

/** Every way to settle the open answers of some questions: their product. */
export function situations(questions: readonly Question[], answers: Answers): Situation[] {
  return questions.reduce<Situation[]>(
    (all, question) =>
      all.flatMap((one) => openAnswers(question, answers).map((ticked) => ({ ...one, [question.id]: ticked }))),
    [{}],
  );
}
