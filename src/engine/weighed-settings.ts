import type { ActorId } from '../rulebook/shapes.ts';
import { type Answers, knownAnswer } from './answers.ts';
import type { Model } from './model.ts';
import { type Setting, settingsOf } from './settings.ts';

const known = new WeakMap<Model, readonly Setting[]>();

/** The settings of a model at the central weights, in 1/`scale`: made once, then a balance is one sum a setting. */
export function weighedSettings(model: Model): readonly Setting[] {
  const made = known.get(model) ?? settingsOf(model, worthOf(model));
  known.set(model, made);
  return made;
}

/** What one point of a cell adds to a balance, in 1/`scale`: w̄(a) / D(a). */
function worthOf({ rulebook, weights, means, shares }: Model): Record<ActorId, number> {
  return Object.fromEntries(
    rulebook.actors.map((actor, at) => [actor, (weights.central[at] ?? 0) * means * shares[actor]]),
  ) as Record<ActorId, number>;
}

/**
 * The situations of a setting that some answers leave open, by their index: one when all of its questions are answered.
 * @throws RangeError for an answer that the question does not have: whoever reads answers from outside checks them
 */
export function rowsLeft({ questions, answers }: Setting, given: Answers): readonly number[] {
  return questions.reduce<readonly number[]>(
    (rows, { id }, index) => {
      const all = answers[index] ?? [];
      const answer = knownAnswer(given, id);
      const kept = answer ? [answerIndex(all, answer)] : [...all.keys()];
      if (kept.includes(-1)) throw new RangeError(`Not an answer of the question ${id}: ${answer?.join()}`);
      return rows.flatMap((row) => kept.map((at) => row * all.length + at));
    },
    [0],
  );
}

/** Where an answer stands among those of its question, in whatever order its options were ticked; -1 when nowhere. */
const answerIndex = (all: readonly (readonly string[])[], answer: readonly string[]): number =>
  all.findIndex((one) => one.length === answer.length && one.every((option) => answer.includes(option)));
