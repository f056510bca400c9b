import { recommend } from '../../../src/engine/recommend.ts';
import type { ScenarioId } from '../../../src/rulebook/shapes.ts';
import type { Outcome } from './examples.ts';

/** The scenarios from the first place to the last; those that share a place stand together. */
export type Order = readonly (readonly ScenarioId[])[];

/** How a rulebook orders the scenarios. */
export const orderOf: Outcome<Order> = (rulebook, asked) => {
  const { ranking } = recommend(rulebook, asked);
  const places = [...new Set(ranking.map(({ rank }) => rank))];
  return places.map((place) => ranking.filter(({ rank }) => rank === place).map(({ scenario }) => scenario));
};
