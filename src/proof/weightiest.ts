import { situations } from '../engine/answers.ts';
import type { Model } from '../engine/model.ts';
import { holds, questionsIn } from '../engine/when.ts';
import type { Effect } from '../rulebook/shapes.ts';

/** Enough to begin with. */
const FIRST = 5;

/** The effects that weigh most on average over every complete answer set, most first: ids. */
export function weightiest(model: Model, effects: readonly Effect[]): readonly string[] {
  const weight = (effect: Effect) => {
    const open = situations(questionsIn(effect.when, model.rulebook.questions), {});
    const share = open.filter((situation) => holds(effect.when, situation)).length / open.length;
    return Math.abs(effect.strength) * share * model.shares[effect.actor];
  };
  return [...effects]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, FIRST)
    .map(({ id }) => id);
}
