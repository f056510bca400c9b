import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/engine/model.ts';
import { points } from '../../src/engine/points.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { complete, small } from './small-rulebook.ts';
import { expectBalance, standingOf } from './standing-of.ts';

describe('the balance', () => {
  it('is the mean over the actors of their cells over their denominators', () => {
    // ⅓ × ((2 + 1)/4 + 2/4 + 0/6)
    expectBalance(small, complete, 'sovereign', 5, 12);
    // ⅓ × (0/4 + 1/4 + (1 + 2)/6), « ideas » and « needs » clamped at 2
    expectBalance(small, complete, 'contributive', 1, 4);
    // ⅓ × (0/4 + 1/4 + 1/6)
    expectBalance(small, complete, 'participatory', 5, 36);
    expectBalance(small, complete, 'oligarchic', 0, 1);
  });

  it('adds an interaction to the value, not to the denominator', () => {
    const answers = { ...complete, budget: ['none'] };
    // ⅓ × (1/4 + 1/4 + 3/6)
    expectBalance(small, answers, 'contributive', 1, 3);
  });

  it('is clamped by block: no money weighs −2, not −3', () => {
    // ⅓ × (−2/4 + 0/4 + 1/6)
    expectBalance(small, { ...complete, budget: ['none'] }, 'participatory', -1, 9);
  });

  it('is split without rest into contributions', () => {
    for (const { contributions, exact } of recommend(small, { budget: ['none'] }).ranking) {
      expect(contributions.reduce((sum, one) => sum + one.amount, 0)).toBe(exact);
    }
  });

  it('has no contribution of zero, even for an actor that no single question weighs on', () => {
    const onlyTied = { ...small, effects: small.effects.filter((one) => Object.keys(one.when).length === 2) };
    const answers = { ...complete, budget: ['none'] };
    expect(standingOf(onlyTied, answers, 'contributive').contributions).toEqual([]);
  });
});

describe('a contribution', () => {
  it('names its scenario, actor, block and cell, and is w̄·m/D exactly', () => {
    const { scale } = recommend(small, complete);
    const read = standingOf(small, complete, 'sovereign').contributions.map((one) => [
      one.scenario,
      one.actor,
      one.block.key,
      one.cell,
      (one.amount * 12) / scale,
    ]);
    expect(read).toEqual([
      ['sovereign', 'commissioner', 'budget', 2, 2],
      ['sovereign', 'commissioner', 'sponsorship', 1, 1],
      ['sovereign', 'provider', 'digital', 2, 2],
    ]);
  });
});

describe('the points shown', () => {
  const model = () => modelOf(small);
  const units = (count: number) => points(model(), (count * 2 * model().scale) / model().totalDenominator);

  it('are units u = 2 / Σ D', () => {
    expect([units(7), units(-7), units(0)]).toEqual([7, -7, 0]);
  });

  it('go to the nearest half, halves of a half away from zero', () => {
    // With Σ D = 14 and a scale of 56, a quarter of a point is 2 amounts exactly.
    const quarter = { ...model(), scale: 14 * 4, totalDenominator: 14 };
    const amounts = [0, 1, 2, 3, 4, 5, 7].map((count) => points(quarter, count * 2));
    expect(amounts).toEqual([0, 0.5, 0.5, 1, 1, 1.5, 2]);
    expect([1, 3, 5].map((count) => points(quarter, -count * 2))).toEqual([-0.5, -1, -1.5]);
    expect(points(quarter, 1)).toBe(0);
  });

  it('never read −0', () => {
    expect(Object.is(points(model(), -1), 0)).toBe(true);
  });

  it('of a scenario are its balance, with gross levers and gross brakes beside it', () => {
    // 5/12 ÷ 1/7 = 2.92
    expect(standingOf(small, complete, 'sovereign')).toMatchObject({ balance: 3, levers: 3, brakes: 0 });
    // levers ⅓ × 1/6 ÷ 1/7 = 0.39; balance −1/9 ÷ 1/7 = −0.78; brakes, 1.17, are what makes the shown figures add up
    expect(standingOf(small, { ...complete, budget: ['none'] }, 'participatory')).toMatchObject({
      balance: -1,
      levers: 0.5,
      brakes: 1.5,
    });
  });
});
