import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import type { Effect, Question, When } from '../../src/rulebook/shapes.ts';
import { codesOf, copied, copiesOf } from './copies.ts';

/**
 * The rulebook with so many times as many effects about the same questions, each copy resting on findings of its own. A copy
 * is about the next options, the next scenario, and on the other side every other time: were all alike, they would only be
 * clamped. Alerts, actions and cases stay.
 */
export const withEffects = (rulebook: Rulebook, times: number): Rulebook =>
  grown(rulebook, times, (effect, copy) => ({
    ...effect,
    scenario: rotated(
      rulebook.scenarios.map(({ id }) => id),
      effect.scenario,
      copy,
    ),
    when: eachWhen(effect.when, (question, options) => {
      const all = rulebook.questions.find(({ id }) => id === question)?.options.map(({ id }) => id) ?? [];
      return [question, options.map((option) => rotated(all, option, copy))];
    }),
    strength: copy % 2 === 0 ? effect.strength : opposite(effect.strength),
  }));

/** The rulebook asked so many times over: each copy of the questions has effects and findings of its own. */
export function withQuestions(rulebook: Rulebook, times: number): Rulebook {
  const free = codesOf(2).filter((code) => !rulebook.questions.some((question) => question.code === code));
  const { length } = rulebook.questions;
  return {
    ...grown(rulebook, times, (effect, copy) => ({
      ...effect,
      when: eachWhen(effect.when, (question, options) => [copied(question, copy), options]),
    })),
    questions: copiesOf(times).flatMap((copy) =>
      rulebook.questions.map((question, index): Question => {
        const code = copy === 0 ? question.code : (free[(copy - 1) * length + index] ?? question.code);
        return { ...question, id: copied(question.id, copy), code };
      }),
    ),
  };
}

/** The rulebook with so many times as many options to each question: each copy has effects and findings of its own. */
export const withOptions = (rulebook: Rulebook, times: number): Rulebook => ({
  ...grown(rulebook, times, (effect, copy) => ({
    ...effect,
    when: eachWhen(effect.when, (question, options) => [question, options.map((option) => copied(option, copy))]),
  })),
  questions: rulebook.questions.map((question) => {
    const options = copiesOf(times).flatMap((copy) =>
      question.options.map((option) => ({ ...option, id: copied(option.id, copy) })),
    );
    const codes = [...question.options.map(({ code }) => code), ...codesOf(1), ...codesOf(2)];
    const own = [...new Set(codes)];
    return { ...question, options: options.map((option, at) => ({ ...option, code: own[at] ?? option.code })) };
  }),
});

/** So many copies of the effects and of the findings they rest on. */
const grown = (rulebook: Rulebook, times: number, copy: (effect: Effect, copy: number) => Effect): Rulebook => ({
  ...rulebook,
  effects: copiesOf(times).flatMap((at) =>
    rulebook.effects.map((effect) => ({
      ...copy(effect, at),
      id: copied(effect.id, at),
      findings: effect.findings.map((ref) => copied(ref, at)),
    })),
  ),
  findings: copiesOf(times).flatMap((at) =>
    rulebook.findings.map((finding) => ({ ...finding, ref: copied(finding.ref, at) })),
  ),
});

function rotated<T extends string>(all: readonly T[], one: T, by: number): T {
  return all[(all.indexOf(one) + by) % all.length] ?? one;
}

const eachWhen = (when: When, change: (question: string, options: string[]) => [string, string[]]): When =>
  Object.fromEntries(Object.entries(when).map(([question, options]) => change(question, options)));

const opposite = (strength: Effect['strength']): Effect['strength'] => -strength as Effect['strength'];
