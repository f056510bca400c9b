import { z } from 'zod';
import { type RuleFile, type RuleProblem, readRuleFile } from './rule-file.ts';
import type { Rulebook } from './rulebook.ts';
import { RulebookError } from './rulebook-error.ts';
import { ACTORS, SCENARIOS } from './shapes.ts';

/** The rows of the table that a rulebook must meet (scoring, "The rulebook proves itself"), in its order. */
const BOUNDS = [
  'first-place',
  'first-place-without-inferred',
  'first-place-unit-strengths',
  'range',
  'evidence',
  'monotone',
  'silent',
  'dead-effect',
  'option-without-effect',
  'dropped-question',
  'flip',
  'red-alert',
] as const;

export type BoundId = (typeof BOUNDS)[number];

const direction = z.enum(['up', 'down', 'level']);
const byActor = z.partialRecord(z.enum(ACTORS), direction);

export const fairnessFileShape = z.strictObject({
  directions: z
    .record(z.string(), z.partialRecord(z.enum(SCENARIOS), byActor))
    .describe('How each view moves along an ordered question: question, scenario, actor.'),
  justified: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+(-[a-z]+)+$/, 'expected a phrase in kebab-case, such as tables-of-unequal-length'),
        bound: z.enum(BOUNDS),
        accepted: z
          .record(z.string(), z.number())
          .refine((worst) => Object.keys(worst).length > 0, 'expected at least one subject and its worst value')
          .describe(
            'What stays outside the bound, as the report names it, and the worst value that the reason covers.',
          ),
        why: z.string().min(1).describe('Why the findings make it so. In plain English; it goes into the report.'),
      }),
    )
    .describe('What stays outside a bound, and why.'),
});

/** Where a view goes along an ordered question: never down, never up, or nowhere. */
export type Direction = z.infer<typeof direction>;

/** What rules/fairness.yaml declares beside the rules. */
export type Declared = z.infer<typeof fairnessFileShape>;

/**
 * Reads what a folder of rules declares of its own fairness.
 * @throws RulebookError with file, line, field and what was expected
 */
export function loadFairness(root: string, rulebook: Pick<Rulebook, 'questions'>): Declared {
  const read = readRuleFile(root, 'fairness.yaml', fairnessFileShape);
  if ('problems' in read) throw new RulebookError(read.problems);
  const problems = check(read.file, rulebook);
  if (problems.length > 0) throw new RulebookError(problems);
  return read.file.value;
}

function check(file: RuleFile<Declared>, { questions }: Pick<Rulebook, 'questions'>): RuleProblem[] {
  const ordered = questions.filter((question) => question.ordered).map(({ id }) => id);
  const ids = file.value.justified.map(({ id }) => id);
  return [
    ...Object.keys(file.value.directions)
      .filter((question) => !ordered.includes(question))
      .map((question) => file.problem(['directions', question], `expected one of ${ordered.join(', ')}`)),
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) < index
        ? [file.problem(['justified', index, 'id'], `expected an id of its own, found ${id} again`)]
        : [],
    ),
  ];
}
