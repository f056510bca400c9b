import type { Rulebook } from '../rulebook/rulebook.ts';
import type { ActorId, Everywhere, ScenarioId } from '../rulebook/shapes.ts';
import { alertsFor, raisedLevel } from './alerts.ts';
import { type Answers, knownAnswer } from './answers.ts';
import { contributionsTo, total } from './contribution.ts';
import { firstIn } from './leaders.ts';
import { type Model, modelOf } from './model.ts';
import { type Candidate, rank, rankIfLifted } from './rank.ts';
import { type Standing, standingOf } from './standing.ts';
import { without } from './without.ts';

/** What the reader plays with, beside the answers. Nothing of it on a first result. */
export type Play = {
  /** The actor who weighs at least as much as every other. */
  readonly priority?: ActorId | null;
  /** Findings switched off. */
  readonly off?: readonly string[];
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

/** The model with the priority and the findings that a reader plays with: what `recommend` and the firmness reckon with. */
export const modelPlayed = (rulebook: Rulebook, { priority = null, off = [] }: Play): Model =>
  without(modelOf(rulebook, priority), off);

/**
 * The single entry of the engine: ranks the four scenarios and explains every place.
 * Pure: the same rulebook and answers give the same recommendation, on every machine.
 * @param whole the rulebook, before any finding is switched off
 * @param answers absent questions are unknown; ids are the rulebook's (checked by whoever reads them from outside)
 */
export const recommend = (whole: Rulebook, answers: Answers, play: Play = {}): Recommendation =>
  recommendBy(modelPlayed(whole, play), answers);

/** The same, for whoever has the model at hand. */
export function recommendBy(model: Model, answers: Answers): Recommendation {
  const { rulebook } = model;
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
  const places = rank(model, candidates);
  const ranking = places.flatMap((place) => {
    const draft = drafts.find(({ id }) => id === place.scenario);
    if (!draft) return [];
    const tied = places.filter((other) => other.rank === place.rank).length > 1;
    const lifted = draft.level === 'red' && !allRed ? rankIfLifted(model, candidates, draft.id) : place.rank;
    return [
      standingOf(model, answers, draft, {
        rank: place.rank,
        tied,
        rankIfLifted: lifted === place.rank ? null : lifted,
      }),
    ];
  });
  const unknown = rulebook.questions.map(({ id }) => id).filter((id) => !knownAnswer(answers, id));
  const ranked: Ranked = {
    rulebook: rulebook.version,
    scale: model.scale,
    denominators: model.denominators,
    ranking,
    everywhere: rulebook.everywhere,
    unknown,
    allRed,
  };
  const leaders = firstIn(ranking);
  const [leader] = leaders;
  if (unknown.length === rulebook.questions.length || !leader) return { kind: 'unanswered', ...ranked };
  return leaders.length > 1 ? { kind: 'tied', leaders, ...ranked } : { kind: 'leading', leader, ...ranked };
}
