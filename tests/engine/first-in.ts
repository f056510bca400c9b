import type { Answers } from '../../src/engine/answers.ts';
import { candidatesFor, leadersAmong } from '../../src/engine/leaders.ts';
import type { Model } from '../../src/engine/model.ts';
import type { ScenarioId } from '../../src/rulebook/shapes.ts';

/** Who stands first, ranked by the plain engine, in the report's order. */
export function firstIn(model: Model, answers: Answers): readonly ScenarioId[] {
  const first = leadersAmong(model, candidatesFor(model, answers));
  return model.rulebook.scenarios.map(({ id }) => id).filter((id) => first.includes(id));
}
