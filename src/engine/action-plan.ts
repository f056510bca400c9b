import type { Rulebook } from '../rulebook/rulebook.ts';
import type { ActorId, Alert, ScenarioId } from '../rulebook/shapes.ts';
import { type Answers, situations } from './answers.ts';
import { cellOf } from './cell-of.ts';
import type { Standing } from './standing.ts';
import { holds, questionsIn } from './when.ts';

/** What stands in the way of a scenario, and certainly does: a brake that holds, or an alert that is raised. */
export type Obstacle = {
  /** The id of an effect, or of an alert. */
  readonly id: string;
  readonly kind: 'brake' | Alert['level'];
  /** Who sees the brake; null for an alert, which is everyone's. */
  readonly actor: ActorId | null;
  readonly findings: readonly string[];
};

/** Something to do about one obstacle or several. */
export type PlannedAction = {
  readonly id: string;
  readonly findings: readonly string[];
  /** What it answers among what stands in the way, gravest first. */
  readonly answers: readonly Obstacle[];
};

/** What to do for a scenario, by the actor who acts. */
export type ActionPlan = {
  readonly scenario: ScenarioId;
  /** Every actor, in the report's order; within one, what answers the gravest obstacle first. */
  readonly actors: readonly { readonly actor: ActorId; readonly actions: readonly PlannedAction[] }[];
  /** What no finding of the workshop answers: said, and nothing is invented. */
  readonly unanswered: readonly Obstacle[];
};

/**
 * The action plan of a scenario, from the findings alone: what certainly holds it back, and what the workshop said to do
 * about it. What an open answer may still bring is neither planned nor said to be unanswered.
 * @param rulebook the one that the standing was reckoned with, without the findings that are switched off
 */
export function actionPlan(rulebook: Rulebook, answers: Answers, standing: Standing): ActionPlan {
  const { scenario } = standing;
  const obstacles = [...alertsRaised(rulebook, scenario, answers), ...brakesOf(standing)];
  const actions = rulebook.actions
    .filter((action) => action.scenarios.includes(scenario))
    .map(({ id, actor, findings, answers: ids }) => ({
      actor,
      planned: { id, findings, answers: obstacles.filter((one) => ids.includes(one.id)) },
    }))
    .filter(({ planned }) => planned.answers.length > 0);
  const gravest = ({ answers: [first] }: PlannedAction) => (first ? obstacles.indexOf(first) : obstacles.length);
  return {
    scenario,
    actors: rulebook.actors.map((actor) => ({
      actor,
      actions: actions
        .filter((one) => one.actor === actor)
        .map(({ planned }) => planned)
        .sort((a, b) => gravest(a) - gravest(b)),
    })),
    // A vigilance that a red alert says again goes unsaid here too: `alertsFor` left it out of the standing.
    unanswered: obstacles.filter(
      (one) =>
        !actions.some(({ planned }) => planned.answers.includes(one)) &&
        (one.kind === 'brake' || standing.alerts.some(({ id }) => id === one.id)),
    ),
  };
}

/**
 * The alerts that certainly hold, red before vigilance. Also the vigilance that a red alert says again: what answers a part
 * of the red one is worth doing.
 */
const alertsRaised = (rulebook: Rulebook, scenario: ScenarioId, answers: Answers): readonly Obstacle[] =>
  rulebook.alerts
    .filter((alert) => alert.scenarios.includes(scenario))
    .filter(({ when }) =>
      situations(questionsIn(when, rulebook.questions), answers).every((situation) => holds(when, situation)),
    )
    .map(({ id, level, findings }) => ({ id, kind: level, actor: null, findings }))
    .sort((a, b) => Number(b.kind === 'red') - Number(a.kind === 'red'));

/** The brakes that certainly hold, those of the cells that weigh most against first. */
const brakesOf = (standing: Standing): readonly Obstacle[] =>
  standing.reasons
    .flatMap(({ actor, brakes }) =>
      brakes.map(({ effect, findings, questions }) => ({
        amount: cellOf(standing, actor, questions).amount,
        obstacle: { id: effect, kind: 'brake' as const, actor, findings },
      })),
    )
    .sort((a, b) => a.amount - b.amount)
    .map(({ obstacle }) => obstacle);
