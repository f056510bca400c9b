import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsFrom } from '../../../src/engine/draws.ts';
import { RankCounts } from '../../../src/engine/firmness/rank-counts.ts';
import { twentieths } from '../../../src/engine/firmness/twentieths.ts';
import { uniformWeights } from '../../../src/engine/firmness/uniform-weights.ts';

describe('the draws', () => {
  /** mulberry32 in whole numbers of any size, cut to 32 bits at each step: no engine's integer arithmetic. */
  function reference(seed: bigint, count: number): number[] {
    const cut = (value: bigint) => BigInt.asUintN(32, value);
    let state = seed;
    return Array.from({ length: count }, () => {
      state = cut(state + 0x6d2b79f5n);
      let t = cut((state ^ (state >> 15n)) * (state | 1n));
      t = cut(t ^ cut(t + cut((t ^ (t >> 7n)) * (t | 61n))));
      return Number(t ^ (t >> 14n)) / 2 ** 32;
    });
  }

  it('are those of mulberry32, one by one or all at once', () => {
    for (const seed of [0, 1, 20261123]) {
      const expected = reference(BigInt(seed), 1000);
      const [one, many] = [drawsFrom(seed), new Float64Array(1000)];
      drawsFrom(seed).fill(many);
      expect(expected.map(() => one.next())).toEqual(expected);
      expect([...many]).toEqual(expected);
    }
  });

  it('go on where they were, whichever way they are taken', () => {
    const [draws, part] = [drawsFrom(5), new Float64Array(3)];
    const first = draws.next();
    draws.fill(part);
    expect([first, ...part, draws.next()]).toEqual(reference(5n, 5));
  });
});

describe('weights drawn uniformly', () => {
  const drawMany = (count: number, least: number, priority: number | null, times: number): number[][] => {
    const [{ fill }, weigh] = [drawsFrom(8), uniformWeights(count, least, priority)];
    const [draws, weights] = [new Float64Array(count - 1), new Float64Array(count)];
    return Array.from({ length: times }, () => {
      fill(draws);
      weigh(draws, weights);
      return [...weights];
    });
  };
  const shareOf = (all: readonly number[][], kept: (weights: readonly number[]) => boolean) =>
    all.filter(kept).length / all.length;

  it('are at least the least, sum to 1, and the priority is the greatest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.nat(5), (count, at) => {
        const priority = at < count ? at : null;
        for (const weights of drawMany(count, 0.15, priority, 50)) {
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
          expect(Math.min(...weights)).toBeGreaterThanOrEqual(0.15);
          if (priority !== null) expect(weights[priority]).toBe(Math.max(...weights));
        }
      }),
    );
  });

  it('put (1, 0, 1) before (0, 1, 0) for ¾ of all weights, a closed form', () => {
    const all = drawMany(3, 0, null, 20_000);
    expect(Math.abs(shareOf(all, ([a = 0, b = 0, c = 0]) => a + c > b) - 3 / 4)).toBeLessThan(0.01);
  });

  it('are in a corner as often as its area says, with a priority or not', () => {
    // w₁ > .55 cuts a triangle of side .15 off the one of side .55; the priority takes it out of a third of it.
    const corner = (0.15 / 0.55) ** 2;
    const heavy = ([first = 0]: readonly number[]) => first > 0.55;
    expect(Math.abs(shareOf(drawMany(3, 0.15, null, 20_000), heavy) - corner)).toBeLessThan(0.01);
    expect(Math.abs(shareOf(drawMany(3, 0.15, 0, 20_000), heavy) - 3 * corner)).toBeLessThan(0.012);
    expect(shareOf(drawMany(3, 0.15, 1, 1000), heavy)).toBe(0);
  });

  it('of six criteria have the variance of a uniform law on their simplex: 5/252', () => {
    const firsts = drawMany(6, 0, null, 20_000).map(([first = 0]) => first);
    const variance = firsts.reduce((sum, one) => sum + (one - 1 / 6) ** 2, 0) / firsts.length;
    expect(Math.abs(variance - 5 / 252)).toBeLessThan(0.001);
  });
});

describe('the count of ranks', () => {
  const counted = (values: number[], behind = 0) => {
    const counts = new RankCounts(values.length);
    counts.add(Float64Array.from(values), behind);
    return counts.shares();
  };

  it('is by falling value, and splits the ranks of equal values', () => {
    expect(counted([1, 3, 2])).toEqual([
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
    ]);
    expect(counted([2, 5, 2, 2])).toEqual([
      [0, 1 / 3, 1 / 3, 1 / 3],
      [1, 0, 0, 0],
      [0, 1 / 3, 1 / 3, 1 / 3],
      [0, 1 / 3, 1 / 3, 1 / 3],
    ]);
  });

  it('puts behind those that a red alert stands against, unless it stands against all', () => {
    expect(counted([1, 3, 2], 0b010)).toEqual([
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ]);
    expect(counted([3, 3, 1], 0b011)).toEqual([
      [0, 1 / 2, 1 / 2],
      [0, 1 / 2, 1 / 2],
      [1, 0, 0],
    ]);
    expect(counted([1, 3, 2], 0b111)).toEqual(counted([1, 3, 2]));
  });
});

describe('readings out of twenty', () => {
  it('go to the largest remainders, the first of equals', () => {
    expect(twentieths([0.877, 0, 0, 0.123])).toEqual([18, 0, 0, 2]);
    expect(twentieths([0.526, 0.149, 0.173, 0.152])).toEqual([11, 3, 3, 3]);
    expect(twentieths([1 / 3, 1 / 3, 1 / 3])).toEqual([7, 7, 6]);
    expect(twentieths([0.025, 0.975])).toEqual([1, 19]);
  });

  it('sum to twenty, each less than one reading from its share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 4, maxLength: 4 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(whole > 0);
        const shares = parts.map((part) => part / whole);
        const shown = twentieths(shares);
        expect(shown.reduce((sum, one) => sum + one, 0)).toBe(20);
        for (const [at, share] of shares.entries()) expect(Math.abs((shown[at] ?? 0) - 20 * share)).toBeLessThan(1);
      }),
    );
  });
});
