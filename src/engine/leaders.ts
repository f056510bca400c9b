import type { ScenarioId } from '../rulebook/shapes.ts';
import { alertsFor, raisedLevel } from './alerts.ts';
import type { Answers } from './answers.ts';
import { contributionsTo, total } from './contribution.ts';
import type { Model } from './model.ts';
import { type Candidate, type Place, rank } from './rank.ts';

/** The scenarios as the ranking takes them: what `recommend` explains, without the explanation. */
export const candidatesFor = (model: Model, answers: Answers): readonly Candidate[] =>
  model.rulebook.scenarios.map(({ id }) => ({
    scenario: id,
    balance: total(contributionsTo(model, id, answers)),
    red: raisedLevel(alertsFor(model.rulebook, id, answers)) === 'red',
  }));

/** Who stands first: one scenario, or those ex æquo, in the report's order. */
export const firstIn = (ranking: readonly Place[]): readonly ScenarioId[] =>
  ranking.filter(({ rank: place }) => place === 1).map(({ scenario }) => scenario);

/** Who would stand first among some scenarios. */
export const leadersAmong = (model: Model, candidates: readonly Candidate[]): readonly ScenarioId[] =>
  firstIn(rank(model, candidates));
