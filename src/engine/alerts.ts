import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Alert, ScenarioId, When } from '../rulebook/shapes.ts';
import { type Answers, situations } from './answers.ts';
import { holds, questionsIn } from './when.ts';

/** An alert that the answers raise, or that an open answer could still raise. It stands outside the score. */
export type AlertState = {
  readonly id: string;
  readonly level: Alert['level'];
  readonly certainty: 'raised' | 'possible';
  readonly findings: readonly string[];
  /** The questions whose open answer could raise it; empty when it is raised. */
  readonly dependsOn: readonly string[];
};

/**
 * The alerts of one scenario, red before vigilance, raised before possible. A vigilance is left out when a red alert that
 * is raised has its conditions and more: it would say again a part of what the red one says.
 */
export function alertsFor(rulebook: Rulebook, scenario: ScenarioId, answers: Answers): readonly AlertState[] {
  return rulebook.alerts
    .filter((alert) => alert.scenarios.includes(scenario))
    .flatMap((alert) => stateOf(rulebook, alert, answers).map((state) => ({ state, when: alert.when })))
    .filter(
      ({ state, when }, _, all) => !all.some((other) => isRaisedRed(other.state) && covers(other.when, state, when)),
    )
    .map(({ state }) => state)
    .sort((a, b) => gravity(b) - gravity(a));
}

const isRaisedRed = ({ level, certainty }: AlertState) => level === 'red' && certainty === 'raised';

/** True when a red alert's conditions are those of a vigilance and more. */
const covers = (red: When, { level }: AlertState, when: When): boolean =>
  level === 'vigilance' &&
  Object.keys(when).length < Object.keys(red).length &&
  Object.entries(when).every(([question, options]) => red[question]?.join() === options.join());

function stateOf(rulebook: Rulebook, alert: Alert, answers: Answers): AlertState[] {
  const questions = questionsIn(alert.when, rulebook.questions);
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
