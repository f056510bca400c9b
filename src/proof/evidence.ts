import { type Model, questionsWeighingOn } from '../engine/model.ts';
import type { ActorId, ScenarioId } from '../rulebook/shapes.ts';
import type { Evidence } from './fairness.ts';

/** What stands behind one actor's view of a scenario. */
export function evidenceFor({ rulebook, blocks }: Model, scenario: ScenarioId, actor: ActorId): Evidence {
  const effects = rulebook.effects.filter((effect) => effect.scenario === scenario && effect.actor === actor);
  const weighing = questionsWeighingOn(blocks, actor);
  const covered = weighing.filter((block) => block.effects.some((effect) => effects.includes(effect)));
  return {
    levers: effects.filter(({ strength }) => strength > 0).length,
    brakes: effects.filter(({ strength }) => strength < 0).length,
    effects: effects.length,
    covered: covered.length,
    silent: weighing.length - covered.length,
    findings: new Set(effects.flatMap(({ findings }) => findings)).size,
  };
}
