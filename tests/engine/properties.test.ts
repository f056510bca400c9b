import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { blocksOf, cell } from '../../src/engine/block.ts';
import { modelOf } from '../../src/engine/model.ts';
import { rangeOf } from '../../src/engine/range.ts';
import { type Recommendation, recommend } from '../../src/engine/recommend.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import type { Effect, ScenarioId } from '../../src/rulebook/shapes.ts';
import { type Drawn, drawn } from './arbitrary-rulebook.ts';
import { completions } from './oracle.ts';

const always = (arbitrary: fc.Arbitrary<Drawn>, property: (one: Drawn) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: 300 });

const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, index) => ({ item, key: Math.sin((index + 1) * (seed + 1)) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

const balances = (rulebook: Rulebook, answers: Answers): Map<ScenarioId, number> =>
  new Map(recommend(rulebook, answers).ranking.map((one) => [one.scenario, one.exact]));

/** Effects of one block may change places among themselves; the blocks keep theirs. */
function shuffledWithinBlocks(effects: readonly Effect[], seed: number): Effect[] {
  const block = (effect: Effect) => Object.keys(effect.when).sort().join();
  const queues = new Map<string, Effect[]>();
  for (const effect of shuffled(effects, seed))
    queues.set(block(effect), [...(queues.get(block(effect)) ?? []), effect]);
  return effects.map((effect) => queues.get(block(effect))?.shift() ?? effect);
}

/** The result without the order of reasons that nothing ranks, and of the effects listed in a block. */
const meaning = (result: Recommendation) => ({
  ...result,
  ranking: result.ranking.map(({ contributions, reasons, ...standing }) => ({
    ...standing,
    contributions: contributions.map((one) => ({ ...one, block: one.block.key })),
    reasons: reasons.flatMap((one) => [...one.levers, ...one.brakes].map(({ effect }) => effect)).sort(),
  })),
});

describe('whatever the rulebook and the answers', () => {
  it('answers given in another order give the same result', () => {
    fc.assert(
      fc.property(drawn(), fc.nat(99), ({ rulebook, answers }, seed) => {
        const reordered = Object.fromEntries(
          shuffled(Object.entries(answers), seed).map(([id, given]) => [
            id,
            given === 'unknown' ? given : shuffled(given, seed),
          ]),
        );
        expect(recommend(rulebook, reordered)).toEqual(recommend(rulebook, answers));
      }),
    );
  });

  it('effects listed in another order within a block give the same result', () => {
    fc.assert(
      fc.property(drawn(), fc.nat(99), ({ rulebook, answers }, seed) => {
        const reordered = { ...rulebook, effects: shuffledWithinBlocks(rulebook.effects, seed) };
        expect(meaning(recommend(reordered, answers))).toEqual(meaning(recommend(rulebook, answers)));
      }),
    );
  });

  it('an answer replaced by « Je ne sais pas » only widens the ranges', () => {
    always(drawn(), ({ rulebook, answers }) => {
      for (const { id } of rulebook.questions) {
        for (const scenario of rulebook.scenarios) {
          const [least, most] = rangeOf(modelOf(rulebook), scenario.id, answers);
          const [lower, higher] = rangeOf(modelOf(rulebook), scenario.id, { ...answers, [id]: 'unknown' });
          expect(lower).toBeLessThanOrEqual(least);
          expect(higher).toBeGreaterThanOrEqual(most);
        }
      }
    });
  });

  it('the balance lies within its range, exact and shown', () => {
    always(drawn(), ({ rulebook, answers }) => {
      for (const { scenario, exact, balance, range } of recommend(rulebook, answers).ranking) {
        const [least, most] = rangeOf(modelOf(rulebook), scenario, answers);
        expect(least <= exact && exact <= most).toBe(true);
        expect(range[0] <= balance && balance <= range[1]).toBe(true);
      }
    });
  });

  it('an unknown weighs as the mean of its answers, each given in turn', () => {
    always(drawn({ complete: true }), ({ rulebook, answers }) => {
      for (const { id } of rulebook.questions) {
        const open = completions(rulebook, { ...answers, [id]: 'unknown' });
        const each = open.map((one) => balances(rulebook, one));
        for (const [scenario, mean] of balances(rulebook, { ...answers, [id]: 'unknown' })) {
          expect(each.reduce((sum, one) => sum + (one.get(scenario) ?? Number.NaN), 0)).toBe(mean * open.length);
        }
      }
    });
  });

  it('no cell is beyond 2, and with every answer known each is an integer', () => {
    always(drawn({ complete: true }), ({ rulebook, answers }) => {
      for (const one of recommend(rulebook, answers).ranking.flatMap((standing) => standing.contributions)) {
        expect(Math.abs(one.cell)).toBeLessThanOrEqual(2);
        expect(Number.isInteger(one.cell)).toBe(true);
      }
      for (const block of blocksOf(rulebook))
        expect(Math.abs(cell(block, 'sovereign', 'provider', answers as Record<string, string[]>))).toBeLessThanOrEqual(
          2,
        );
    });
  });

  it('contributions sum to the balance exactly, none of them zero, all of them whole', () => {
    always(drawn(), ({ rulebook, answers }) => {
      for (const { contributions, exact } of recommend(rulebook, answers).ranking) {
        expect(contributions.reduce((sum, one) => sum + one.amount, 0)).toBe(exact);
        expect(contributions.every((one) => Number.isSafeInteger(one.amount) && one.amount !== 0)).toBe(true);
      }
    });
  });

  it('a place that is shared says so, and no other', () => {
    let shared = 0;
    always(drawn(), ({ rulebook, answers }) => {
      const { ranking } = recommend(rulebook, answers);
      for (const { rank, tied } of ranking) {
        expect(tied).toBe(ranking.filter((other) => other.rank === rank).length > 1);
        shared += Number(tied);
      }
    });
    expect(shared).toBeGreaterThan(0);
  });

  it('levers less brakes is the balance, in exact amounts and in the figures shown', () => {
    always(drawn(), ({ rulebook, answers }) => {
      const { ranking, scale, denominators } = recommend(rulebook, answers);
      const units = Object.values(denominators).reduce((sum, one) => sum + one, 0) / (2 * scale);
      for (const { contributions, exact, levers, brakes, balance } of ranking) {
        const amounts = contributions.map((one) => one.amount);
        const gross = (sign: number) => amounts.filter((one) => one * sign > 0).reduce((sum, one) => sum + one, 0);
        expect(gross(1) - Math.abs(gross(-1))).toBe(exact);
        expect(levers >= 0 && brakes >= 0).toBe(true);
        expect(levers - brakes).toBe(balance);
        expect(Math.abs(brakes - Math.abs(gross(-1)) * units)).toBeLessThanOrEqual(0.5 + 1e-9);
      }
    });
  });

  it('the same question gets the same answer, and nothing given is changed', () => {
    always(drawn(), ({ rulebook, answers }) => {
      const before = structuredClone({ rulebook, answers });
      const first = recommend(rulebook, answers);
      expect(recommend(structuredClone(rulebook), structuredClone(answers))).toEqual(first);
      expect({ rulebook, answers }).toEqual(before);
    });
  });
});
