import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/engine/model.ts';
import { rank } from '../../src/engine/rank.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { ScenarioId } from '../../src/rulebook/shapes.ts';
import { effect, question, rulebookOf } from './rulebook-builder.ts';

/** One question that weighs on all three actors: D = 2 each, u = 1/3, and one weak finding is exactly u/2 = 1/6. */
const even = rulebookOf({
  questions: [question('budget', ['none', 'limited', 'substantial'])],
  effects: [
    effect('oligarchic commissioner', { budget: 'none' }, 1),
    effect('oligarchic provider', { budget: 'limited' }, 2),
    effect('oligarchic participant', { budget: 'substantial' }, 2),
    effect('contributive participant', { budget: 'substantial' }, 1),
    effect('participatory participant', { budget: 'limited' }, -1),
  ],
});
const model = () => modelOf(even);
const halfUnit = () => model().scale / 6;

const placesIn = (budget: string) =>
  recommend(even, { budget: [budget] }).ranking.map((one) => `${one.rank} ${one.scenario}`);

describe('scenarios are ex æquo', () => {
  it('when the gap to the leader is one weak finding, in the report’s order', () => {
    expect(placesIn('none')).toEqual(['1 participatory', '1 sovereign', '1 contributive', '1 oligarchic']);
    expect(placesIn('substantial').slice(0, 2)).toEqual(['1 contributive', '1 oligarchic']);
  });

  it('and never when it is one strong finding', () => {
    expect(placesIn('limited')[0]).toBe('1 oligarchic');
    expect(recommend(even, { budget: ['limited'] }).kind).toBe('leading');
  });

  it('up to u/2 exactly, and no further', () => {
    const order = (gap: number) =>
      rank(model(), [
        { scenario: 'participatory', balance: -gap, red: false },
        { scenario: 'sovereign', balance: 0, red: false },
      ]).map((place) => place.rank);
    expect([order(halfUnit()), order(halfUnit() + 1)]).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('with the leader only: a chain of small gaps does not pull the last one up', () => {
    const step = halfUnit() * 0.75;
    const candidates = (['participatory', 'sovereign', 'contributive'] as ScenarioId[]).map((scenario, index) => ({
      scenario,
      balance: -index * step,
      red: false,
    }));
    expect(rank(model(), candidates).map((place) => place.rank)).toEqual([1, 1, 3]);
  });

  it('behind the leader only when their balances are equal', () => {
    expect(placesIn('limited')).toEqual(['1 oligarchic', '2 sovereign', '2 contributive', '4 participatory']);
    expect(placesIn('substantial').slice(2)).toEqual(['3 participatory', '3 sovereign']);
  });
});
