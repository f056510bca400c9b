import { type Answers, knownAnswer } from '../answers.ts';
import { firstAmong } from '../first-place.ts';
import type { Model } from '../model.ts';
import { type Part, partOf } from '../part.ts';
import { tieOf } from '../points.ts';
import { weighedSettings } from '../weighed-settings.ts';

/** Answers of one, some of them replaced by those of another. */
export const mixed = (one: Answers, other: Answers, taken: readonly string[]): Answers => ({
  ...one,
  ...Object.fromEntries(taken.map((id) => [id, other[id] ?? 'unknown'])),
});

/**
 * Who stands first in each mixture of two sets of answers, for whoever tries them by the thousand: what a setting brings
 * under the answers taken in it is worked out once.
 * @param questions those that may be taken from the other, 30 at most
 * @returns a function of the questions taken, one bit each: the scenarios that stand first, one bit each, in the report's
 *   order. 0 where no question is answered: an average gives no place to anyone
 */
export function firstInMixtures(
  model: Model,
  one: Answers,
  other: Answers,
  questions: readonly string[],
): (taken: number) => number {
  const bits = (wanted: (id: string) => boolean) =>
    questions.reduce((mask, id, at) => mask | (wanted(id) ? 1 << at : 0), 0);
  const settings = weighedSettings(model).map((setting) => ({
    setting,
    here: bits((id) => setting.questions.some((question) => question.id === id)),
    parts: new Map<number, Part>(),
  }));
  const tie = tieOf(model);
  const knownOf = { one: bits((id) => !!knownAnswer(one, id)), other: bits((id) => !!knownAnswer(other, id)) };
  const sure = model.rulebook.questions.some(({ id }) => !questions.includes(id) && knownAnswer(one, id));
  return (taken) => {
    if (!sure && ((knownOf.one & ~taken) | (knownOf.other & taken)) === 0) return 0;
    const balances = new Float64Array(model.rulebook.scenarios.length);
    let red = 0;
    for (const { setting, here, parts } of settings) {
      const some = taken & here;
      const part = parts.get(some) ?? partOf(setting, mixed(one, other, questionsIn(questions, some)));
      parts.set(some, part);
      for (let s = 0; s < balances.length; s++) balances[s] = (balances[s] ?? 0) + (part.added[s] ?? 0);
      red |= part.red;
    }
    return firstAmong(balances, red, tie);
  };
}

/** The questions of a mask, in their order. */
export const questionsIn = (questions: readonly string[], taken: number): readonly string[] =>
  questions.filter((_, at) => (taken >> at) & 1);
