import { cell } from '../engine/block.ts';
import type { Model } from '../engine/model.ts';
import type { Declared, Direction } from '../rulebook/fairness-file.ts';
import type { ActorId, ScenarioId } from '../rulebook/shapes.ts';
import type { Course } from './fairness.ts';

/** How each view that has an effect on an ordered question moves along it, beside what is declared. */
export function coursesOf({ rulebook, blocks }: Model, directions: Declared['directions']): readonly Course[] {
  return rulebook.questions
    .filter(({ ordered }) => ordered)
    .flatMap((question) => {
      const block = blocks.find(({ key }) => key === question.id);
      const weighs = (scenario: ScenarioId, actor: ActorId) =>
        block?.effects.some((effect) => effect.scenario === scenario && effect.actor === actor);
      return rulebook.scenarios.flatMap(({ id: scenario }) =>
        rulebook.actors
          .filter((actor) => weighs(scenario, actor))
          .map((actor): Course => {
            const cells = question.options.map((option) =>
              block ? cell(block, scenario, actor, { [question.id]: [option.id] }) : 0,
            );
            const declared = directions[question.id]?.[scenario]?.[actor] ?? null;
            return {
              question: question.id,
              scenario,
              actor,
              cells,
              declared,
              holds: declared !== null && goes(cells, declared),
            };
          }),
      );
    });
}

/** Never the other way; `level` moves neither way. */
const goes = (cells: readonly number[], direction: Direction): boolean =>
  cells.slice(1).every((here, index) => {
    const step = here - (cells[index] ?? 0);
    return direction === 'up' ? step >= 0 : direction === 'down' ? step <= 0 : step === 0;
  });
