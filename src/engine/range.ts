import type { Question, ScenarioId } from '../rulebook/shapes.ts';
import { type Answers, knownAnswer, type Situation, situations } from './answers.ts';
import { type Block, cell } from './block.ts';
import type { Model } from './model.ts';

/**
 * [V⁻, V⁺]: the least and the greatest balance over every open answer and every weighting in W. Exact, in 1/`scale`.
 * A balance is linear in the weights, so its extremes are at the corners of W; blocks that share an open question
 * are settled together.
 */
export function rangeOf(model: Model, scenario: ScenarioId, answers: Answers): readonly [number, number] {
  const { corners } = model.weights;
  const least = corners.map(() => 0);
  const most = corners.map(() => 0);
  const blocks = model.blocks.filter((block) => block.effects.some((effect) => effect.scenario === scenario));
  for (const group of tiedGroups(blocks, answers)) {
    const questions = [...new Set(group.flatMap((block) => block.questions))];
    const values = situations(questions, answers).map((situation) =>
      weighAtCorners(model, group, scenario, situation, corners),
    );
    for (const corner of corners.keys()) {
      const here = values.map((value) => value[corner] ?? 0);
      // Folded, not spread: a group of many open situations would overflow the stack as arguments.
      least[corner] = (least[corner] ?? 0) + here.reduce((a, b) => Math.min(a, b));
      most[corner] = (most[corner] ?? 0) + here.reduce((a, b) => Math.max(a, b));
    }
  }
  return [Math.min(...least), Math.max(...most)];
}

function weighAtCorners(
  model: Model,
  group: readonly Block[],
  scenario: ScenarioId,
  situation: Situation,
  corners: readonly (readonly number[])[],
): readonly number[] {
  const byActor = model.rulebook.actors.map(
    (actor) =>
      group.reduce((sum, block) => sum + cell(block, scenario, actor, situation), 0) *
      model.means *
      model.shares[actor],
  );
  return corners.map((weights) => byActor.reduce((sum, value, actor) => sum + value * (weights[actor] ?? 0), 0));
}

/** Blocks that share an open question, directly or through others, in one group; every other block alone. */
export function tiedGroups(blocks: readonly Block[], answers: Answers): readonly (readonly Block[])[] {
  const isOpen = (question: Question) => knownAnswer(answers, question.id) === null;
  return blocks.reduce<Block[][]>((groups, block) => {
    const open = block.questions.filter(isOpen);
    const shares = (group: Block[]) =>
      group.some((other) => other.questions.some((question) => open.includes(question)));
    const tied = groups.filter(shares);
    return [...groups.filter((group) => !tied.includes(group)), [...tied.flat(), block]];
  }, []);
}
