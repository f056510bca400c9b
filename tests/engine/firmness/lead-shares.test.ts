import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadRegions, leadShares } from '../../../src/engine/firmness/lead-shares.ts';
import { modelOf } from '../../../src/engine/model.ts';
import { recommend } from '../../../src/engine/recommend.ts';
import { centroidOf, SIMPLEX } from '../../../src/engine/weight-polygon.ts';
import { ACTORS, type ScenarioId } from '../../../src/rulebook/shapes.ts';
import { type Drawn, drawn } from '../arbitrary-rulebook.ts';
import { Fraction, ZERO } from '../fraction.ts';
import { cellSums, completions, denominatorOf } from '../oracle.ts';
import { alert } from '../rulebook-builder.ts';
import { complete, small } from '../small-rulebook.ts';
import { shareOfGrid } from './grid.ts';

const sharesOf = (...given: Parameters<typeof leadShares>) =>
  Object.fromEntries(leadShares(...given).map(({ scenario, share }) => [scenario, share]));

/** v(s, a) by the oracle: the mean of its cells over all complete sets, over D(a). */
function viewsGiven({ rulebook, answers }: Drawn, scenario: ScenarioId): readonly Fraction[] {
  const every = completions(rulebook, answers).map((one) => cellSums(rulebook, scenario, one));
  return rulebook.actors.map((actor) => {
    const d = denominatorOf(rulebook, actor);
    return d === 0
      ? ZERO
      : new Fraction(
          every.reduce((sum, sums) => sum + sums[actor], 0),
          d * every.length,
        );
  });
}

describe('the weights with which a profile leads', () => {
  it('are ¾ and ¼ of all for (1, 0, 1) against (0, 1, 0), around (7, 4, 7)/18 and (1, 4, 1)/6: closed forms', () => {
    const [wide, narrow] = leadRegions(SIMPLEX, [
      [1, 0, 1],
      [0, 1, 0],
    ]);
    expect([wide?.share, narrow?.share]).toEqual([
      { n: 3n, d: 4n },
      { n: 1n, d: 4n },
    ]);
    expect(centroidOf(wide?.region ?? [])).toEqual([7n, 4n, 7n]);
    expect(centroidOf(narrow?.region ?? [])).toEqual([1n, 4n, 1n]);
  });

  it('are split between profiles that are the same', () => {
    const shares = leadRegions(SIMPLEX, [
      [1, 0, 1],
      [0, 1, 0],
      [1, 0, 1],
    ]).map(({ share }) => share);
    expect(shares).toEqual([
      { n: 3n, d: 8n },
      { n: 1n, d: 4n },
      { n: 3n, d: 8n },
    ]);
  });

  it('are none for a profile below another everywhere', () => {
    const [, below] = leadRegions(SIMPLEX, [
      [2, 1, 1],
      [1, 1, 0],
    ]);
    expect(below?.share).toEqual({ n: 0n, d: 1n });
  });
});

describe('the share of the weights on which a scenario leads', () => {
  it('is worked out by hand on the small rulebook', () => {
    // v: sovereign (3/4, 2/4, 0), contributive (0, 1/4, 3/6). Contributive leads where ½w₃ > ¾w₁ + ¼w₂, a corner of W.
    // With w₃ = 1 − w₁ − w₂ that is 5w₁ + 3w₂ < 2. From the corner (.15, .15, .70), w₁ may rise by .16, w₂ by 4/15.
    // The sides of W are .55 long: (.16 × 4/15) / .55².
    const shares = sharesOf(modelOf(small), complete);
    expect(shares['contributive']).toBeCloseTo((0.16 * (0.8 / 3)) / 0.55 ** 2, 12);
    expect(shares['sovereign']).toBeCloseTo(1 - (0.16 * (0.8 / 3)) / 0.55 ** 2, 12);
    expect([shares['participatory'], shares['oligarchic']]).toEqual([0, 0]);
  });

  it('is none behind a red alert, and as without alerts when all have one', () => {
    const red = (scenarios: Parameters<typeof alert>[2]) => ({
      ...small,
      alerts: [alert('a-red-point', 'red', scenarios, { owner: 'association' })],
    });
    const without = sharesOf(modelOf({ ...small, alerts: [] }), complete);
    expect(sharesOf(modelOf(red(['sovereign'])), complete)['sovereign']).toBe(0);
    const all = red(['participatory', 'sovereign', 'contributive', 'oligarchic']);
    expect(sharesOf(modelOf(all), complete)).toEqual(without);
  });

  it('is what a fine grid counts, ties shared, on random rulebooks, with a priority and without', () => {
    const priorities = fc.constantFrom(null, ...ACTORS);
    fc.assert(
      fc.property(drawn(), priorities, ({ rulebook, answers }, priority) => {
        const { ranking, allRed } = recommend(rulebook, answers, { priority });
        const running = ranking.filter(({ alert: level }) => allRed || level !== 'red').map(({ scenario }) => scenario);
        const views = new Map(running.map((id) => [id, viewsGiven({ rulebook, answers }, id)]));
        const inside = (weights: readonly number[]) =>
          priority === null || weights.every((weight) => weight <= (weights[ACTORS.indexOf(priority)] ?? 0));
        const whole = shareOfGrid(inside).share;
        for (const { scenario, share } of leadShares(modelOf(rulebook, priority), answers)) {
          const own = views.get(scenario);
          const rivals = [...views.values()].filter((other) => other !== own);
          const same = 1 + rivals.filter((other) => other.join() === own?.join()).length;
          const gaps = rivals.map((other) => (own ?? []).map((v, at) => v.minus(other[at] ?? ZERO).toNumber()));
          const leads = (weights: readonly number[]) =>
            own !== undefined &&
            inside(weights) &&
            gaps.every((gap) => gap.reduce((sum, v, at) => sum + (weights[at] ?? 0) * v, 0) >= 0);
          // The grid keeps whole triangles that an edge cuts: as coarse as its edge.
          expect(Math.abs(share - shareOfGrid(leads).share / whole / same)).toBeLessThan(0.04);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sums to 1 over the scenarios', () => {
    fc.assert(
      fc.property(drawn(), ({ rulebook, answers }) => {
        const shares = leadShares(modelOf(rulebook), answers).map(({ share }) => share);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});
