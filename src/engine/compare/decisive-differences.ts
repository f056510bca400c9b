import type { ScenarioId } from '../../rulebook/shapes.ts';
import { type Answers, knownAnswer } from '../answers.ts';
import { MOST_CHANGES } from '../change/tipping-points.ts';
import { firstIn } from '../leaders.ts';
import type { Model } from '../model.ts';
import { type Place, rank } from '../rank.ts';
import { weighedCandidates } from '../weighed-candidates.ts';
import { differingAnswers } from './differing-answers.ts';
import { firstInMixtures, mixed, questionsIn } from './mixtures.ts';

/** What one answer, taken from the other result alone, changes in the ranking. */
type Changes = 'first' | 'order' | 'nothing';

/** What it takes, of the other result's answers, to have its first place too. */
type ToHaveFirst =
  /** Nothing: both have the same. */
  | { readonly kind: 'same' }
  /** Every set of the smallest number of answers that does, each in the order asked. */
  | { readonly kind: 'sets'; readonly sets: readonly (readonly string[])[] }
  /** All of them do, but no `most` of them. */
  | { readonly kind: 'more' }
  /** Not even all of them: the weights, or the findings counted, set the two apart. */
  | { readonly kind: 'not-all' };

export type DecisiveDifferences = {
  /** Each answer that differs, in the order asked. */
  readonly alone: readonly { readonly question: string; readonly changes: Changes }[];
  readonly toHaveFirst: ToHaveFirst;
};

/**
 * Weighs what sets two results of one rulebook apart, by going from the answers of one to those of the other. The way back
 * is another matter: an answer that decides in one context may not in another.
 * @param model the rules and weights of the one
 * @param wanted who stands first in the other, as it is shown; none where nothing is answered. By default, what its answers
 *   give under the same weights
 * @param most how many answers may be taken together
 */
export function decisiveDifferences(
  model: Model,
  one: Answers,
  other: Answers,
  wanted: readonly ScenarioId[] = firstPlace(model, other),
  most: number = MOST_CHANGES,
): DecisiveDifferences {
  const questions = differingAnswers([
    { model, answers: one },
    { model, answers: other },
  ]).map(({ question }) => question);
  const [first, order] = [firstPlace(model, one).join(), placesOf(model, one)];
  return {
    alone: questions.map((question) => {
      const answers = mixed(one, other, [question]);
      if (firstPlace(model, answers).join() !== first) return { question, changes: 'first' };
      return { question, changes: placesOf(model, answers) === order ? 'nothing' : 'order' };
    }),
    toHaveFirst: toHaveFirst(model, one, other, questions, wanted, most),
  };
}

function toHaveFirst(
  model: Model,
  one: Answers,
  other: Answers,
  questions: readonly string[],
  wanted: readonly ScenarioId[],
  most: number,
): ToHaveFirst {
  const first = firstInMixtures(model, one, other, questions);
  const target = model.rulebook.scenarios.reduce((mask, { id }, s) => mask | (wanted.includes(id) ? 1 << s : 0), 0);
  if (first(0) === target) return { kind: 'same' };
  for (let size = 1; size <= Math.min(most, questions.length); size++) {
    const sets = choices(questions.length, size).filter((taken) => first(taken) === target);
    if (sets.length > 0) return { kind: 'sets', sets: sets.map((taken) => questionsIn(questions, taken)) };
  }
  return { kind: first(2 ** questions.length - 1) === target ? 'more' : 'not-all' };
}

/** Every way to take `size` of `count`, one bit each, those with earlier ones first: at most 1,365 for 4 of 15. */
const choices = (count: number, size: number, from = 0): readonly number[] =>
  size === 0
    ? [0]
    : Array.from({ length: Math.max(0, count - from) }, (_, step) => from + step).flatMap((at) =>
        choices(count, size - 1, at + 1).map((rest) => rest | (1 << at)),
      );

/** In the report's order; none where nothing is answered. */
const firstPlace = (model: Model, answers: Answers): readonly ScenarioId[] => firstIn(ranked(model, answers));

/** Who stands where, ex æquo or not: balances may move and leave it as it is. */
const placesOf = (model: Model, answers: Answers): string =>
  ranked(model, answers)
    .map((place) => `${place.scenario} ${place.rank}`)
    .sort()
    .join();

const ranked = (model: Model, answers: Answers): readonly Place[] =>
  model.rulebook.questions.some(({ id }) => knownAnswer(answers, id))
    ? rank(model, weighedCandidates(model, answers))
    : [];
