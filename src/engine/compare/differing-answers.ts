import type { Question } from '../../rulebook/shapes.ts';
import { type Answers, knownAnswer } from '../answers.ts';
import type { Compared } from './compared.ts';

/** What a result says to a question. `not-asked`: its rulebook has no such question. */
export type Given =
  | { readonly kind: 'known'; readonly options: readonly string[] }
  | { readonly kind: 'unknown' | 'not-asked' };

/** One question, and what each result says to it. */
export type AnswerRow = {
  readonly question: string;
  /** In the order of the results. */
  readonly given: readonly Given[];
  readonly differs: boolean;
};

/**
 * Every question that a result was asked, in the order asked, with what each result answers: those of the first result's
 * rulebook, then those that only the rulebooks of others have. « Je ne sais pas » is an answer like any other here.
 */
export function answerRows(results: readonly Pick<Compared, 'model' | 'answers'>[]): readonly AnswerRow[] {
  const asked = [...new Set(results.flatMap(({ model }) => model.rulebook.questions.map(({ id }) => id)))];
  return asked.map((id) => {
    const given = results.map(({ model, answers }) =>
      givenTo(
        model.rulebook.questions.find((question) => question.id === id),
        answers,
      ),
    );
    return { question: id, given, differs: new Set(given.map(written)).size > 1 };
  });
}

/** The rows whose answers are not all the same. */
export const differingAnswers = (results: readonly Pick<Compared, 'model' | 'answers'>[]): readonly AnswerRow[] =>
  answerRows(results).filter(({ differs }) => differs);

function givenTo(question: Question | undefined, answers: Answers): Given {
  if (!question) return { kind: 'not-asked' };
  const known = knownAnswer(answers, question.id);
  // In the question's order, whatever was ticked first.
  return known
    ? { kind: 'known', options: question.options.map(({ id }) => id).filter((id) => known.includes(id)) }
    : { kind: 'unknown' };
}

const written = (given: Given): string => (given.kind === 'known' ? `known ${given.options.join()}` : given.kind);
