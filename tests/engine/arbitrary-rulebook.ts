import fc from 'fast-check';
import type { Answers } from '../../src/engine/answers.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { ACTORS, type Alert, type Effect, type Question, SCENARIOS } from '../../src/rulebook/shapes.ts';
import { question, rulebookOf } from './rulebook-builder.ts';

const CASES = ['lavelanet', 'dunkerque', 'synthesis', 'card'] as const;

/** Two to four questions, so that every complete set of answers can be listed. */
const questions: fc.Arbitrary<Question[]> = fc
  .array(fc.record({ options: fc.integer({ min: 2, max: 3 }), pick: fc.constantFrom<1 | 2>(1, 1, 2) }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((specs) =>
    specs.map(({ options, pick }, index) =>
      question(`question-${'abcd'[index]}`, ['x', 'y', 'z'].slice(0, options), pick),
    ),
  );

const optionsOf = (asked: Question, atMost: number) =>
  fc.subarray(
    asked.options.map((option) => option.id),
    { minLength: 1, maxLength: Math.min(atMost, asked.options.length) },
  );

/** One to three questions, each with some of its options. */
const when = (asked: readonly Question[]): fc.Arbitrary<Effect['when']> =>
  fc
    .subarray([...asked], { minLength: 1, maxLength: Math.min(3, asked.length) })
    .chain((tied) =>
      fc.record(Object.fromEntries(tied.map((one) => [one.id, optionsOf(one, one.options.length)]))),
    ) as fc.Arbitrary<Effect['when']>;

const effect = (asked: readonly Question[]): fc.Arbitrary<Omit<Effect, 'id'>> =>
  fc.record({
    scenario: fc.constantFrom(...SCENARIOS),
    actor: fc.constantFrom(...ACTORS),
    when: when(asked),
    strength: fc.constantFrom(-2, -1, 1, 2),
    findings: fc.subarray(
      CASES.map((source) => `${source}/note/1`),
      { minLength: 1 },
    ),
  });

const alert = (asked: readonly Question[]): fc.Arbitrary<Omit<Alert, 'id'>> =>
  fc.record({
    level: fc.constantFrom('red', 'vigilance'),
    scenarios: fc.subarray([...SCENARIOS], { minLength: 1 }),
    when: when(asked),
    findings: fc.constant(['mutmutix/note/1']),
  });

/** Every question: answered, « Je ne sais pas », or left out. */
const answersTo = (asked: readonly Question[], open: boolean): fc.Arbitrary<Answers> => {
  const given = (one: Question) => {
    const known = optionsOf(one, one.pick);
    return open ? fc.oneof({ weight: 3, arbitrary: known }, fc.constant('unknown' as const)) : known;
  };
  return fc.record(
    Object.fromEntries(asked.map((one) => [one.id, given(one)])),
    open ? { requiredKeys: asked.slice(1).map((one) => one.id) } : {},
  ) as fc.Arbitrary<Answers>;
};

export type Drawn = { readonly rulebook: Rulebook; readonly answers: Answers };

/** A random small rulebook and random answers to it, some unknown; or none, when `complete`. */
export const drawn = ({ complete = false } = {}): fc.Arbitrary<Drawn> =>
  questions.chain((asked) =>
    fc
      .record({
        effects: fc.array(effect(asked), { minLength: 1, maxLength: 16 }),
        alerts: fc.array(alert(asked), { maxLength: 3 }),
        answers: answersTo(asked, !complete),
      })
      .map(({ effects, alerts, answers }) => ({
        answers,
        rulebook: rulebookOf({
          questions: asked,
          effects: effects.map((one, index) => ({ ...one, id: `effect-${index}` })),
          alerts: alerts.map((one, index) => ({ ...one, id: `alert-${index}` })),
          cases: (['lavelanet', 'dunkerque'] as const).map((id) => ({ id, tried: [], answers: {} })),
        }),
      })),
  );
