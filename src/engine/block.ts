import type { Rulebook } from '../rulebook/rulebook.ts';
import type { ActorId, Effect, Question, ScenarioId } from '../rulebook/shapes.ts';
import type { Situation } from './answers.ts';
import { holds, questionsIn } from './when.ts';

/** A cell never weighs more than this, either way, so that an over-documented question does not drown the rest. */
export const CELL_MAX = 2;

/** The effects that depend on the same question, or on the same two or three tied by an interaction. */
export type Block = {
  readonly key: string;
  readonly questions: readonly Question[];
  readonly effects: readonly Effect[];
};

/**
 * Groups the effects into blocks: single questions in the order asked, then interactions, those with an earlier question
 * first. The order in which effects are listed does not matter.
 */
export function blocksOf(rulebook: Rulebook): readonly Block[] {
  const blocks = new Map<string, { key: string; questions: Question[]; effects: Effect[] }>();
  for (const question of rulebook.questions)
    blocks.set(question.id, { key: question.id, questions: [question], effects: [] });
  for (const effect of rulebook.effects) {
    const questions = questionsIn(effect.when, rulebook.questions);
    const key = questions.map((question) => question.id).join('+');
    const block = blocks.get(key) ?? { key, questions, effects: [] };
    block.effects.push(effect);
    blocks.set(key, block);
  }
  return [...blocks.values()]
    .filter((block) => block.effects.length > 0)
    .sort(
      (a, b) =>
        Number(a.questions.length > 1) - Number(b.questions.length > 1) ||
        byPosition(rulebook.questions, a.questions, b.questions),
    );
}

/** Which of two groups of questions is asked first: by their first question, then by the next ones. */
export function byPosition(asked: readonly Question[], a: readonly Question[], b: readonly Question[]): number {
  const positions = [a, b].map((group) => group.map((question) => asked.indexOf(question)));
  const [left = [], right = []] = positions;
  const differs = left.findIndex((position, index) => position !== right[index]);
  return differs < 0 ? left.length - right.length : (left[differs] ?? 0) - (right[differs] ?? -1);
}

/** m(s,a,B): what a block weighs for a scenario, seen by an actor, in one situation. An integer in −2..2. */
export function cell(block: Block, scenario: ScenarioId, actor: ActorId, situation: Situation): number {
  let sum = 0;
  for (const effect of block.effects) {
    if (effect.scenario === scenario && effect.actor === actor && holds(effect.when, situation)) sum += effect.strength;
  }
  return Math.max(-CELL_MAX, Math.min(CELL_MAX, sum));
}
