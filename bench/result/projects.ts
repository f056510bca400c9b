import type { Question } from '../../src/rulebook/shapes.ts';

/** Answers to be clicked: the value of an input of each question. */
export type Project = { readonly unknowns: number; readonly values: Readonly<Record<string, string>> };

/** How many questions are answered « Je ne sais pas ». */
const UNKNOWNS = [0, 5, 10, 14];

/**
 * The same project, known less and less. The answer that is left to the last is about the owner only, which leaves the
 * most to be weighed.
 */
export const projects = ({ questions }: { readonly questions: readonly Question[] }): readonly Project[] =>
  UNKNOWNS.map((unknowns) => ({
    unknowns,
    values: Object.fromEntries(
      questions.map(({ id, options }, index) => [
        id,
        index >= questions.length - unknowns ? 'unknown' : (options[0]?.id ?? 'unknown'),
      ]),
    ),
  }));
