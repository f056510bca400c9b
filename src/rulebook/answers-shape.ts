import { z } from 'zod';
import type { Rulebook } from './rulebook.ts';
import type { Question } from './shapes.ts';

/** Answers that fit a rulebook: the options ticked, or `unknown`; a question left out is unknown. */
export type FittingAnswers = Readonly<Record<string, readonly string[] | 'unknown'>>;

/** One thing wrong in answers that came from outside. `question` is null for the object as a whole. */
export type AnswerProblem = { readonly question: string | null; readonly expected: string };

export type ReadAnswers = { readonly answers: FittingAnswers } | { readonly problems: readonly AnswerProblem[] };

/**
 * Makes the reader of foreign answers (a file, an import) for a rulebook. It takes
 * `{ "owner": "association", "objectives": ["ideas", "needs"], "budget": "unknown" }`: an option, a list of options,
 * or `unknown`. Everything wrong is reported, and then nothing is read.
 */
export function answersReader(rulebook: Rulebook): (given: unknown) => ReadAnswers {
  const known = rulebook.questions.map((question) => question.id);
  const shape = z.strictObject(
    Object.fromEntries(rulebook.questions.map((question) => [question.id, answerTo(question).exactOptional()])),
    {
      error: (issue) =>
        issue.code === 'invalid_type' ? `expected an object of answers, ${found(issue.input)}` : undefined,
    },
  );
  return (given) => {
    const read = shape.safeParse(given);
    if (read.success) return { answers: read.data };
    return {
      problems: read.error.issues.flatMap((issue): AnswerProblem[] =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => ({ question: key, expected: `expected one of the questions ${known.join(', ')}` }))
          : [{ question: issue.path.length > 0 ? String(issue.path[0]) : null, expected: issue.message }],
      ),
    };
  };
}

function answerTo(question: Question) {
  return z.unknown().transform((given, context): readonly string[] | 'unknown' => {
    if (given === 'unknown') return 'unknown';
    const ticked = typeof given === 'string' ? [given] : given;
    const expected = problemWith(question, ticked);
    if (!expected) return ticked as readonly string[];
    context.addIssue({ code: 'custom', message: expected });
    return z.NEVER;
  });
}

/** What was expected instead of these ticks; null when they are a valid answer. */
function problemWith({ options, pick }: Question, ticked: unknown): string | null {
  const ids = options.map((option) => option.id);
  const one = `${pick === 1 ? 'one' : `one to ${pick}`} of ${ids.join(', ')}, or "unknown"`;
  if (!Array.isArray(ticked) || ticked.length === 0) return `expected ${one}, ${found(ticked)}`;
  const stray = ticked.find((option) => !ids.includes(option));
  if (stray !== undefined) return `expected ${one}, ${found(stray)}`;
  const twice = ticked.find((option, index) => ticked.indexOf(option) < index);
  if (twice !== undefined) return `expected each option once, found ${twice} twice`;
  return ticked.length > pick ? `expected ${one}, found ${ticked.length} options: ${ticked.join(', ')}` : null;
}

const found = (value: unknown): string => `found ${JSON.stringify(value) ?? 'nothing'}`;
