import type { Rulebook } from '../rulebook/rulebook.ts';
import type { ActorId, Effect, Question } from '../rulebook/shapes.ts';
import { type Answers, situations } from './answers.ts';
import { byPosition } from './block.ts';
import type { Contribution } from './contribution.ts';
import { holds, questionsIn } from './when.ts';

/** An effect that certainly holds: one sentence that joins an answer to a finding. */
export type Reason = {
  readonly effect: string;
  readonly strength: Effect['strength'];
  /** True when its condition is our reading, not the finding's own words. */
  readonly inferred: boolean;
  readonly findings: readonly string[];
  /** The questions whose answers make it hold. */
  readonly questions: readonly string[];
};

/** What helps and what holds back a scenario, seen by one actor, strongest first. */
export type ActorReasons = {
  readonly actor: ActorId;
  readonly levers: readonly Reason[];
  readonly brakes: readonly Reason[];
};

/** The reasons behind a scenario's contributions, for every actor in the report's order. */
export function reasonsOf(
  rulebook: Rulebook,
  contributions: readonly Contribution[],
  effects: readonly Effect[],
  answers: Answers,
): readonly ActorReasons[] {
  const weight = (effect: Effect) => {
    const key = idsOf(questionsIn(effect.when, rulebook.questions)).join('+');
    return Math.abs(contributions.find((one) => one.actor === effect.actor && one.block.key === key)?.amount ?? 0);
  };
  const ranked = effects
    .filter((effect) => certainlyHolds(rulebook, effect, answers))
    .map((effect) => ({ effect, weight: weight(effect), cases: casesBehind(rulebook, effect) }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        Math.abs(b.effect.strength) - Math.abs(a.effect.strength) ||
        b.cases - a.cases ||
        byPosition(
          rulebook.questions,
          questionsIn(a.effect.when, rulebook.questions),
          questionsIn(b.effect.when, rulebook.questions),
        ),
    )
    .map(({ effect }) => effect);
  const side = (actor: ActorId, sign: 1 | -1) =>
    ranked
      .filter((effect) => effect.actor === actor && Math.sign(effect.strength) === sign)
      .map((effect) => ({
        effect: effect.id,
        strength: effect.strength,
        inferred: effect.inferred ?? false,
        findings: effect.findings,
        questions: idsOf(questionsIn(effect.when, rulebook.questions)),
      }));
  return rulebook.actors.map((actor) => ({ actor, levers: side(actor, 1), brakes: side(actor, -1) }));
}

/** Every sentence said of a scenario, whoever says it and whichever its side. */
export const allReasons = (reasons: readonly ActorReasons[]): readonly Reason[] =>
  reasons.flatMap(({ levers, brakes }) => [...levers, ...brakes]);

function certainlyHolds(rulebook: Rulebook, effect: Effect, answers: Answers): boolean {
  return situations(questionsIn(effect.when, rulebook.questions), answers).every((situation) =>
    holds(effect.when, situation),
  );
}

const idsOf = (questions: readonly Question[]): readonly string[] => questions.map((question) => question.id);

const sources = new WeakMap<Rulebook, ReadonlyMap<string, string>>();

function casesBehind(rulebook: Rulebook, effect: Effect): number {
  const known = sources.get(rulebook) ?? new Map(rulebook.findings.map(({ ref, source }) => [ref, source]));
  sources.set(rulebook, known);
  const from = new Set(effect.findings.map((ref) => known.get(ref)));
  return rulebook.cases.filter(({ id }) => from.has(id)).length;
}
