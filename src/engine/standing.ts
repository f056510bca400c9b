import type { Rulebook } from '../rulebook/rulebook.ts';
import type { CaseId, ScenarioId } from '../rulebook/shapes.ts';
import type { AlertState } from './alerts.ts';
import type { Answers } from './answers.ts';
import { type Contribution, total } from './contribution.ts';
import type { Model } from './model.ts';
import { points } from './points.ts';
import { rangeOf } from './range.ts';
import { type ActorReasons, allReasons, reasonsOf } from './reasons.ts';
import { neverTriedOn, type SilentCell, silentCells } from './silence.ts';

/** Everything the result says of one scenario. Figures are points as shown (to the nearest half). */
export type Standing = {
  readonly scenario: ScenarioId;
  readonly rank: number;
  /** True when others share its place. */
  readonly tied: boolean;
  readonly balance: number;
  /** Least and greatest balance over the open answers and the weights of the actors. */
  readonly range: readonly [number, number];
  /**
   * Gross levers and gross brakes, both ≥ 0. What is shown adds up: brakes are the levers shown less the balance shown,
   * so they may be up to half a point from their own rounding.
   */
  readonly levers: number;
  readonly brakes: number;
  /** V(s), exact, in 1/`scale`. */
  readonly exact: number;
  readonly alert: 'red' | 'vigilance' | null;
  readonly alerts: readonly AlertState[];
  /** Its place if its red alert were lifted; null when none changed its place. */
  readonly rankIfLifted: number | null;
  readonly contributions: readonly Contribution[];
  readonly reasons: readonly ActorReasons[];
  readonly silent: readonly SilentCell[];
  /** Findings about this scenario that these answers do not touch. */
  readonly untouched: readonly string[];
  readonly neverTriedOn: CaseId | null;
};

/** A scenario worked out, before it is placed. */
export type Draft = {
  readonly id: ScenarioId;
  readonly contributions: readonly Contribution[];
  readonly alerts: readonly AlertState[];
  readonly balance: number;
  readonly level: Standing['alert'];
};

/** All that is said of a scenario once it has its place. */
export function standingOf(
  model: Model,
  answers: Answers,
  draft: Draft,
  place: Pick<Standing, 'rank' | 'tied' | 'rankIfLifted'>,
): Standing {
  const { id, contributions, alerts } = draft;
  const { rulebook } = model;
  const effects = rulebook.effects.filter((effect) => effect.scenario === id);
  const reasons = reasonsOf(rulebook, contributions, effects, answers);
  const [least, most] = rangeOf(model, id, answers);
  const shown = (amount: number) => points(model, amount);
  const balance = shown(draft.balance);
  const levers = shown(total(contributions.filter((one) => one.amount > 0)));
  return {
    scenario: id,
    ...place,
    balance,
    range: [shown(least), shown(most)],
    levers,
    brakes: levers - balance,
    exact: draft.balance,
    alert: draft.level,
    alerts,
    contributions,
    reasons,
    silent: silentCells(model, id),
    untouched: untouchedFindings(rulebook, id, reasons, alerts),
    neverTriedOn: neverTriedOn(rulebook, id, answers),
  };
}

function untouchedFindings(
  rulebook: Rulebook,
  scenario: ScenarioId,
  reasons: readonly ActorReasons[],
  alerts: readonly AlertState[],
): readonly string[] {
  const said = [...allReasons(reasons), ...alerts, ...rulebook.everywhere];
  const touched = new Set(said.flatMap((one) => one.findings));
  return rulebook.findings
    .filter((finding) => finding.scenario === scenario && finding.facet === null && !touched.has(finding.ref))
    .map((finding) => finding.ref);
}
