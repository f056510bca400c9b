import type { Rulebook } from '../rulebook/rulebook.ts';
import type { ActorId, ScenarioId } from '../rulebook/shapes.ts';
import type { PerScenario, PerView } from './fairness.ts';

/** A figure for each scenario, in the report's order. */
export function perScenario<T>(rulebook: Rulebook, figure: (id: ScenarioId, index: number) => T): PerScenario<T> {
  return Object.fromEntries(rulebook.scenarios.map(({ id }, index) => [id, figure(id, index)])) as PerScenario<T>;
}

/** A figure for each actor's view of each scenario. */
export function perView<T>(rulebook: Rulebook, figure: (scenario: ScenarioId, actor: ActorId) => T): PerView<T> {
  return perScenario(
    rulebook,
    (scenario) =>
      Object.fromEntries(rulebook.actors.map((actor) => [actor, figure(scenario, actor)])) as PerView<T>[ScenarioId],
  );
}
