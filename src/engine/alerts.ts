import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Alert, ScenarioId } from '../rulebook/shapes.ts';
import { type Answers, situations } from './answers.ts';
import { holds } from './when.ts';

/** An alert that the answers raise, or that an open answer could still raise. It stands outside the score. */
export type AlertState = {
  readonly id: string;
  readonly level: Alert['level'];
  readonly certainty: 'raised' | 'possible';
  readonly findings: readonly string[];
  /** The questions whose open answer could raise it; empty when it is raised. */
  readonly dependsOn: readonly string[];
};

/** The alerts of one scenario, red before vigilance, raised before possible. */
export function alertsFor(rulebook: Rulebook, scenario: ScenarioId, answers: Answers): readonly AlertState[] {
  return rulebook.alerts
    .filter((alert) => alert.scenarios.includes(scenario))
    .flatMap((alert) => stateOf(rulebook, alert, answers))
    .sort((a, b) => gravity(b) - gravity(a));
}

function stateOf(rulebook: Rulebook, alert: Alert, answers: Answers): AlertState[] {
  const questions = rulebook.questions.filter((question) => question.id in alert.when);
  const outcomes = situations(questions, answers).map((situation) => holds(alert.when, situation));
  if (!outcomes.includes(true)) return [];
  const certain = !outcomes.includes(false);
  const open = questions.filter((question) => situations([question], answers).length > 1);
  return [
    {
      id: alert.id,
      level: alert.level,
      certainty: certain ? 'raised' : 'possible',
      findings: alert.findings,
      dependsOn: certain ? [] : open.map((question) => question.id),
    },
  ];
}

/** How much an alert matters: raised before possible, red before vigilance. */
export const gravity = (alert: AlertState): number =>
  (alert.certainty === 'raised' ? 2 : 0) + (alert.level === 'red' ? 1 : 0);

/** The level that marks a scenario in the ranking; an alert that is only possible marks nothing. */
export function raisedLevel(alerts: readonly AlertState[]): Alert['level'] | null {
  return alerts.find((alert) => alert.certainty === 'raised')?.level ?? null;
}
