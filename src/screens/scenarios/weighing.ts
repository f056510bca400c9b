import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Effect, ScenarioId } from '../../rulebook/shapes.ts';

/** Every rule on a scenario, those that help and those that hold it back: the strongest first, then as the questions are asked. */
export function weighing({ effects, questions }: Rulebook, scenario: ScenarioId) {
  const asked = ({ when }: Effect) => questions.findIndex(({ id }) => id in when);
  const sorted = effects
    .filter((effect) => effect.scenario === scenario)
    .sort((one, other) => Math.abs(other.strength) - Math.abs(one.strength) || asked(one) - asked(other));
  return {
    lever: sorted.filter(({ strength }) => strength > 0),
    brake: sorted.filter(({ strength }) => strength < 0),
  };
}
