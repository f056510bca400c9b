import type { ScenarioId } from '../rulebook/shapes.ts';
import { alertsFor, raisedLevel } from './alerts.ts';
import type { Answers } from './answers.ts';
import { contributionsTo, total } from './contribution.ts';
import type { Model } from './model.ts';
import { type Candidate, rank } from './rank.ts';

/** The scenarios as the ranking takes them: what `recommend` explains, without the explanation. */
export const candidatesFor = (model: Model, answers: Answers): readonly Candidate[] =>
  model.rulebook.scenarios.map(({ id }) => ({
    scenario: id,
    balance: total(contributionsTo(model, id, answers)),
    red: raisedLevel(alertsFor(model.rulebook, id, answers)) === 'red',
  }));

/** Who stands first: one scenario, or those ex æquo, in the report's order. */
export const leadersAmong = (model: Model, candidates: readonly Candidate[]): readonly ScenarioId[] =>
  rank(model, candidates).flatMap((place) => (place.rank === 1 ? [place.scenario] : []));
