import { describe, expect, test } from 'vitest';
import { copied } from '../../bench/growth/copies.ts';
import { withEffects, withOptions, withQuestions } from '../../bench/growth/grown-rulebook.ts';
import { type Answer, UNKNOWN } from '../../src/engine/answers.ts';
import { candidatesFor } from '../../src/engine/leaders.ts';
import { modelOf } from '../../src/engine/model.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { effectShape, questionShape } from '../../src/rulebook/shapes.ts';

const rulebook = loadRulebook();
const GROWN = { effects: withEffects, questions: withQuestions, options: withOptions };
const LARGEST = { effects: 64, questions: 16, options: 8 };

describe.each(Object.keys(GROWN) as (keyof typeof GROWN)[])('a rulebook grown in %s', (what) => {
  const grow = GROWN[what];

  test('is the same one when it grows once', () => {
    expect(grow(rulebook, 1)).toEqual(rulebook);
  });

  test('has the shapes that rule files have, each id and code once', () => {
    const { questions, effects, findings } = grow(rulebook, LARGEST[what]);
    for (const question of questions.map((one) => ({ ...one, options: oneLetterCodes(one.options) })))
      expect(questionShape.safeParse(question).error).toBeUndefined();
    for (const effect of effects) expect(effectShape.safeParse(effect).error).toBeUndefined();
    for (const names of [
      questions.map(({ id }) => id),
      questions.map(({ code }) => code),
      effects.map(({ id }) => id),
      findings.map(({ ref }) => ref),
      ...questions.map(({ options }) => options.map(({ id }) => id)),
      ...questions.map(({ options }) => options.map(({ code }) => code)),
    ])
      expect(new Set(names).size).toBe(names.length);
  });

  test('has no condition on a question or an option that is not asked, and no effect without its finding', () => {
    const { questions, effects, findings } = grow(rulebook, LARGEST[what]);
    const asked = new Map(questions.map(({ id, options }) => [id, options.map((option) => option.id)]));
    const refs = new Set(findings.map(({ ref }) => ref));
    for (const { when, findings: cited } of effects) {
      for (const [question, options] of Object.entries(when))
        expect(asked.get(question)).toEqual(expect.arrayContaining(options));
      expect(cited.every((ref) => refs.has(ref))).toBe(true);
    }
  });

  test('can be ranked exactly', () => {
    expect(() => modelOf(grow(rulebook, LARGEST[what]))).not.toThrow();
  });

  test('has so many times as many effects', () => {
    expect(grow(rulebook, 4).effects).toHaveLength(4 * rulebook.effects.length);
  });
});

test('questions asked four times over and answered alike give the same balances', () => {
  const grown = withQuestions(rulebook, 4);
  const answers = Object.fromEntries(
    rulebook.questions.map(({ id, options }, at): [string, Answer] => [
      id,
      at % 5 === 0 ? UNKNOWN : [options[0]?.id ?? ''],
    ]),
  );
  const same = Object.fromEntries(
    [0, 1, 2, 3].flatMap((copy) => Object.entries(answers).map(([id, given]) => [copied(id, copy), given] as const)),
  );
  const shares = (of: typeof rulebook, given: typeof answers) =>
    candidatesFor(modelOf(of), given).map(({ balance }) => balance / modelOf(of).scale);
  shares(grown, same).forEach((share, s) => {
    expect(share).toBeCloseTo(shares(rulebook, answers)[s] ?? Number.NaN, 12);
  });
});

test('copies of effects are shared out among scenarios and sides', () => {
  const { effects } = withEffects(rulebook, 4);
  const count = (of: (effect: (typeof effects)[number]) => boolean) => effects.filter(of).length;
  for (const { id } of rulebook.scenarios)
    expect(count(({ scenario }) => scenario === id)).toBe(rulebook.effects.length);
  expect(count(({ strength }) => strength > 0)).toBe(2 * rulebook.effects.length);
});

/** Rule files have one letter an option; so many options have more, which no condition reads. */
const oneLetterCodes = <T extends { readonly code: string }>(options: readonly T[]) =>
  options.map((option) => ({ ...option, code: option.code.slice(0, 1) }));
