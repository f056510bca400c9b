import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Answers } from '../../../src/engine/answers.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';

/** Answers that are ranked before and after a change. */
export type Example = { readonly id: string; readonly answers: Answers };

const personasShape = z.array(
  z.object({ id: z.string(), answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
);

/** The personas of the tests, read as data. */
export function personas(): Example[] {
  const file = join(import.meta.dirname, '../../../tests/personas/personas.yaml');
  return personasShape.parse(parse(readFileSync(file, 'utf8'))).map(({ id, answers }) => ({
    id,
    answers: Object.fromEntries(
      Object.entries(answers).map(([question, given]) => [question, given === 'unknown' ? given : [given].flat()]),
    ),
  }));
}

/** The four cases, answered as each rulebook says. */
const casesOf = ({ cases }: Rulebook): Example[] => cases.map(({ id, answers }) => ({ id, answers }));

/** What a rulebook makes of an example: `asked` leaves out what it does not ask. */
export type Outcome<T> = (rulebook: Rulebook, asked: Answers) => T;

/** An example of which two rulebooks do not make the same. */
export type Moved<T> = { readonly id: string; readonly before: T; readonly after: T };

/**
 * The personas and the cases of which two rulebooks do not make the same.
 * @returns those, and how many were compared
 */
export function movedBetween<T>(
  before: Rulebook,
  after: Rulebook,
  outcome: Outcome<T>,
): { moved: readonly Moved<T>[]; all: number } {
  const both = [
    ...personas().map((one) => [one, one] as const),
    ...casesOf(before).flatMap((one) => {
      const next = casesOf(after).find(({ id }) => id === one.id);
      return next ? [[one, next] as const] : [];
    }),
  ];
  const outcomes = both.map(([one, next]) => ({
    id: next.id,
    before: outcome(before, askedOf(before, one)),
    after: outcome(after, askedOf(after, next)),
  }));
  return {
    moved: outcomes.filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after)),
    all: both.length,
  };
}

/** The answers of an example to what a rulebook asks. */
export const askedOf = (rulebook: Rulebook, { answers }: Example): Answers =>
  Object.fromEntries(
    rulebook.questions.flatMap(({ id, options }): [string, Answers[string]][] => {
      const given = answers[id] ?? 'unknown';
      const known = given === 'unknown' ? [] : given.filter((option) => options.some((one) => one.id === option));
      return known.length > 0 ? [[id, known]] : [];
    }),
  );
