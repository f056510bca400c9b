import type { Rulebook } from '../rulebook/rulebook.ts';
import type { ActorId, CaseId, ScenarioId } from '../rulebook/shapes.ts';
import { type Answers, knownAnswer } from './answers.ts';
import { type Model, questionsWeighingOn } from './model.ts';

/** A question that weighs on an actor for some scenario, but of which the workshop said nothing for this one. */
export type SilentCell = { readonly actor: ActorId; readonly question: string };

/** Silence is not neutrality: these cells score 0, and are counted and shown. */
export function silentCells(model: Model, scenario: ScenarioId): readonly SilentCell[] {
  return model.rulebook.actors.flatMap((actor) =>
    questionsWeighingOn(model.blocks, actor)
      .filter((block) => !block.effects.some((effect) => effect.actor === actor && effect.scenario === scenario))
      .map((block) => ({ actor, question: block.key })),
  );
}

/** The case of this kind of owner, when the workshop never tried this scenario on it. */
export function neverTriedOn(rulebook: Rulebook, scenario: ScenarioId, answers: Answers): CaseId | null {
  const owner = knownAnswer(answers, 'owner');
  if (!owner) return null;
  const kin = rulebook.cases.find((one) => one.answers['owner']?.some((option) => owner.includes(option)));
  return kin && !kin.tried.includes(scenario) ? kin.id : null;
}
