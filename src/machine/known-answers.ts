import { type Answers, UNKNOWN } from '../engine/answers.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import type { Question } from '../rulebook/shapes.ts';

/** Of some answers, those that a questionnaire knows: what is kept may be older than its questions. */
export function knownAnswers({ questions }: Pick<Questionnaire, 'questions'>, answers: object): Answers {
  const known = Object.entries(answers).filter(([id, answer]) => {
    const question = questions.find((one) => one.id === id);
    return question !== undefined && (answer === UNKNOWN || isAnswerTo(question, answer));
  });
  return Object.fromEntries(known);
}

const isAnswerTo = ({ options, pick }: Question, answer: unknown): boolean =>
  Array.isArray(answer) &&
  answer.length >= 1 &&
  new Set(answer).size === answer.length &&
  answer.length <= pick &&
  answer.every((ticked) => options.some(({ id }) => id === ticked));
