import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Answers } from '../answers.ts';
import type { Model } from '../model.ts';
import { modelPlayed, type Play, type Recommendation, recommendBy } from '../recommend.ts';

/** One of the results compared, ranked as its link shows it: under its own rules, with what is played with in it. */
export type Compared = {
  /** With the actor favoured, and without the findings set aside. */
  readonly model: Model;
  /** The answers that are ranked: those tried instead of the first ones. */
  readonly answers: Answers;
  /** The questions for which another answer is tried. */
  readonly tried: readonly string[];
  /** References of the findings set aside, in the order of the rulebook. */
  readonly off: readonly string[];
  readonly recommendation: Recommendation;
};

/**
 * Ranks a result to be compared.
 * @param rulebook the one that its link pins, whole
 * @param own its answers, before any is tried
 * @param tried the answers tried instead
 * @throws RangeError for an answer that a question does not have: whoever reads answers from outside checks them
 */
export function comparedOf(rulebook: Rulebook, own: Answers, tried: Answers = {}, play: Play = {}): Compared {
  const model = modelPlayed(rulebook, play);
  const answers = { ...own, ...tried };
  const lost = new Set(play.off ?? []);
  return {
    model,
    answers,
    tried: rulebook.questions.map(({ id }) => id).filter((id) => id in tried),
    off: rulebook.findings.map(({ ref }) => ref).filter((ref) => lost.has(ref)),
    recommendation: recommendBy(model, answers),
  };
}

/** True when all were ranked under one rulebook: only then does an answer weigh the same in all of them. */
export const shareRulebook = (results: readonly Compared[]): boolean =>
  new Set(results.map(({ recommendation }) => recommendation.rulebook)).size < 2;

/** True when the weights or the findings counted are not the same: then more than answers sets two results apart. */
export const weighedApart = (one: Compared, other: Compared): boolean =>
  one.model.priority !== other.model.priority || one.off.join() !== other.off.join();
