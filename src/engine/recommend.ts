import type { Rulebook } from '../rulebook/rulebook.ts';
import type { CaseId, Everywhere, ScenarioId } from '../rulebook/shapes.ts';
import { type AlertState, alertsFor, raisedLevel } from './alerts.ts';
import { type Answers, UNKNOWN } from './answers.ts';
import { type Contribution, contributionsTo, total } from './contribution.ts';
import { type Model, modelOf } from './model.ts';
import { points } from './points.ts';
import { rangeOf } from './range.ts';
import { type Candidate, rank, rankIfLifted } from './rank.ts';
import { type ActorReasons, reasonsOf } from './reasons.ts';
import { neverTriedOn, type SilentCell, silentCells } from './silence.ts';

/** Everything the result says of one scenario. Figures are points as shown (to the nearest half). */
export type Standing = {
  readonly scenario: ScenarioId;
  readonly rank: number;
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

type Ranked = {
  readonly rulebook: number;
  /** 1 in exact amounts. */
  readonly scale: number;
  /** D(a), for whoever checks the arithmetic. */
  readonly denominators: Model['denominators'];
  /** The four scenarios, in ranked order. */
  readonly ranking: readonly Standing[];
  readonly everywhere: readonly Everywhere[];
  /** The questions answered « Je ne sais pas ». */
  readonly unknown: readonly string[];
  /** True when a red alert stands against all four: then it changes no place. */
  readonly allRed: boolean;
};

/** What a set of answers gives. Each kind has its own verdict sentence. */
export type Recommendation =
  | (Ranked & { readonly kind: 'leading'; readonly leader: ScenarioId })
  | (Ranked & { readonly kind: 'tied'; readonly leaders: readonly ScenarioId[] })
  /** Every answer is « Je ne sais pas »: the ranking is what the workshop said on average, not a reply. */
  | (Ranked & { readonly kind: 'unanswered' });

/**
 * The single entry of the engine: ranks the four scenarios and explains every place.
 * Pure: the same rulebook and answers give the same recommendation, on every machine.
 * @param answers absent questions are unknown; ids are the rulebook's (checked by whoever reads them from outside)
 */
export function recommend(rulebook: Rulebook, answers: Answers): Recommendation {
  const model = modelOf(rulebook);
  const drafts = rulebook.scenarios.map(({ id }) => {
    const contributions = contributionsTo(model, id, answers);
    const alerts = alertsFor(rulebook, id, answers);
    return { id, contributions, alerts, balance: total(contributions), level: raisedLevel(alerts) };
  });
  const candidates: Candidate[] = drafts.map(({ id, balance, level }) => ({
    scenario: id,
    balance,
    red: level === 'red',
  }));
  const allRed = candidates.every(({ red }) => red);
  const ranking = rank(model, candidates).flatMap((place) => {
    const draft = drafts.find(({ id }) => id === place.scenario);
    if (!draft) return [];
    const lifted = draft.level === 'red' && !allRed ? rankIfLifted(model, candidates, draft.id) : place.rank;
    return [standing(model, answers, draft, place.rank, lifted === place.rank ? null : lifted)];
  });
  const unknown = rulebook.questions.map(({ id }) => id).filter((id) => (answers[id] ?? UNKNOWN) === UNKNOWN);
  const ranked: Ranked = {
    rulebook: rulebook.version,
    scale: model.scale,
    denominators: model.denominators,
    ranking,
    everywhere: rulebook.everywhere,
    unknown,
    allRed,
  };
  const leaders = ranking.filter((one) => one.rank === 1).map((one) => one.scenario);
  const [leader] = leaders;
  if (unknown.length === rulebook.questions.length || !leader) return { kind: 'unanswered', ...ranked };
  return leaders.length > 1 ? { kind: 'tied', leaders, ...ranked } : { kind: 'leading', leader, ...ranked };
}

type Draft = {
  readonly id: ScenarioId;
  readonly contributions: readonly Contribution[];
  readonly alerts: readonly AlertState[];
  readonly balance: number;
  readonly level: Standing['alert'];
};

function standing(model: Model, answers: Answers, draft: Draft, place: number, lifted: number | null): Standing {
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
    rank: place,
    balance,
    range: [shown(least), shown(most)],
    levers,
    brakes: levers - balance,
    exact: draft.balance,
    alert: draft.level,
    alerts,
    rankIfLifted: lifted,
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
  const said = [...reasons.flatMap((one) => [...one.levers, ...one.brakes]), ...alerts, ...rulebook.everywhere];
  const touched = new Set(said.flatMap((one) => one.findings));
  return rulebook.findings
    .filter((finding) => finding.scenario === scenario && finding.facet === null && !touched.has(finding.ref))
    .map((finding) => finding.ref);
}
