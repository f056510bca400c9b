import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Answers } from '../../src/engine/answers.ts';
import { type Recommendation, recommend } from '../../src/engine/recommend.ts';
import type { Standing } from '../../src/engine/standing.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

/** A worked example: who asks, what they answer, and what reading the findings makes one expect. Written before running. */
type Persona = {
  readonly id: string;
  readonly story: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly expect: {
    readonly first?: readonly string[];
    readonly above?: readonly (readonly [string, string])[];
    readonly reason: { readonly scenario: string; readonly sign: 'lever' | 'brake'; readonly finding: string };
    readonly alerts?: Readonly<Record<string, string>>;
  };
};

const read = (name: string) => parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as Persona[];
const rulebook = loadRulebook();
const personas = read('personas.yaml');
const cases = read('cases.yaml');

const answersOf = ({ answers }: Persona): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, given]) => [id, given === 'unknown' ? 'unknown' : [given].flat()]),
  );

const standing = (recommendation: Recommendation, scenario: string): Standing => {
  const found = recommendation.ranking.find((one) => one.scenario === scenario);
  if (!found) throw new Error(`No ${scenario} in the ranking`);
  return found;
};

function expectOutcome({ expect: expected }: Persona, recommendation: Recommendation): void {
  const leaders = recommendation.ranking.filter(({ rank }) => rank === 1).map(({ scenario }) => scenario);
  if (expected.first)
    expect(
      leaders.some((leader) => expected.first?.includes(leader)),
      `first: ${leaders}`,
    ).toBe(true);
  for (const [higher, lower] of expected.above ?? [])
    expect(standing(recommendation, higher).rank, `${higher} above ${lower}`).toBeLessThan(
      standing(recommendation, lower).rank,
    );
  const { scenario, sign, finding } = expected.reason;
  const shown = standing(recommendation, scenario).reasons.flatMap(({ levers, brakes }) =>
    sign === 'lever' ? levers : brakes,
  );
  expect(shown.flatMap(({ findings }) => findings)).toContain(finding);
  // A red alert is never a surprise: those expected are raised, and no other.
  const red = recommendation.ranking.filter(({ alert }) => alert === 'red').map((one) => one.scenario);
  const expectedRed = Object.entries(expected.alerts ?? {}).filter(([, level]) => level === 'red');
  expect(red.sort()).toEqual(expectedRed.map(([id]) => id).sort());
  for (const [id, level] of Object.entries(expected.alerts ?? {}))
    expect(standing(recommendation, id).alert).toBe(level);
}

describe('the personas', () => {
  it('are at least twelve and use every option of every question', () => {
    expect(personas.length).toBeGreaterThanOrEqual(12);
    const used = new Set(
      personas.flatMap(({ answers }) =>
        Object.entries(answers).flatMap(([id, given]) => [given].flat().map((o) => `${id}:${o}`)),
      ),
    );
    const options = rulebook.questions.flatMap(({ id, options: all }) => all.map((option) => `${id}:${option.id}`));
    expect(options.filter((option) => !used.has(option))).toEqual([]);
  });

  it.each(personas.map((persona) => [persona.id, persona] as const))(
    '%s: what reading the findings makes one expect',
    (_, persona) => {
      expectOutcome(persona, recommend(rulebook, answersOf(persona)));
    },
  );
});

describe('the four cases', () => {
  it.each(cases.map((one) => [one.id, one] as const))(
    '%s: answered as its card says, with what its tables make one expect',
    (id, one) => {
      const { answers } = rulebook.cases.find((known) => known.id === id) ?? { answers: {} };
      const card = Object.fromEntries(Object.entries(answersOf(one)).filter(([, given]) => given !== 'unknown'));
      expect(answers).toEqual(card);
      expectOutcome(one, recommend(rulebook, answers));
    },
  );
});
