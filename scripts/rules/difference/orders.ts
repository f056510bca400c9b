import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Answers } from '../../../src/engine/answers.ts';
import { recommend } from '../../../src/engine/recommend.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import type { ScenarioId } from '../../../src/rulebook/shapes.ts';

/** Answers that are ranked before and after a change. */
export type Example = { readonly id: string; readonly answers: Answers };

/** The scenarios from the first place to the last; those that share a place stand together. */
export type Order = readonly (readonly ScenarioId[])[];

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

/** How a rulebook orders the scenarios for an example. What the rulebook does not ask is left out. */
export function orderOf(rulebook: Rulebook, { answers }: Example): Order {
  const asked = Object.fromEntries(
    rulebook.questions.flatMap(({ id, options }): [string, Answers[string]][] => {
      const given = answers[id] ?? 'unknown';
      const known = given === 'unknown' ? [] : given.filter((option) => options.some((one) => one.id === option));
      return known.length > 0 ? [[id, known]] : [];
    }),
  );
  const { ranking } = recommend(rulebook, asked);
  const places = [...new Set(ranking.map(({ rank }) => rank))];
  return places.map((place) => ranking.filter(({ rank }) => rank === place).map(({ scenario }) => scenario));
}

/** An example whose order is not what it was. */
export type MovedOrder = { readonly id: string; readonly before: Order; readonly after: Order };

/**
 * The personas and the cases that two rulebooks order otherwise.
 * @returns those that moved, and how many were compared
 */
export function movedOrders(before: Rulebook, after: Rulebook): { moved: readonly MovedOrder[]; all: number } {
  const both = [
    ...personas().map((one) => [one, one] as const),
    ...casesOf(before).flatMap((one) => {
      const next = casesOf(after).find(({ id }) => id === one.id);
      return next ? [[one, next] as const] : [];
    }),
  ];
  const orders = both.map(([one, next]) => ({
    id: next.id,
    before: orderOf(before, one),
    after: orderOf(after, next),
  }));
  return { moved: orders.filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after)), all: both.length };
}
