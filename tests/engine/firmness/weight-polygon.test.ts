import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, toNumber } from '../../../src/engine/ratio.ts';
import {
  areaOf,
  centroidOf,
  clip,
  type HalfPlane,
  type Polygon,
  SIMPLEX,
  sumOf,
  type Weighting,
} from '../../../src/engine/weight-polygon.ts';
import { weightPolygon, weightsOf } from '../../../src/engine/weights.ts';
import { shareOfGrid } from './grid.ts';

const ZERO = ratio(0n, 1n);
const shares = (polygon: Polygon) =>
  polygon.map((corner) => corner.map((part) => Number(part) / Number(sumOf(corner))));

describe('the polygon of weights', () => {
  it('is a triangle where no actor weighs less than .15', () => {
    expect(shares(weightPolygon()).sort()).toEqual([
      [0.15, 0.15, 0.7],
      [0.15, 0.7, 0.15],
      [0.7, 0.15, 0.15],
    ]);
    // Each side is 1 − 3 × .15 of the whole simplex's.
    expect(areaOf(weightPolygon())).toEqual(ratio(121n, 400n));
  });

  it('is the whole simplex when the least weight is 0', () => {
    expect(weightPolygon(ZERO)).toEqual(SIMPLEX);
    expect(areaOf(SIMPLEX)).toEqual(ratio(1n, 1n));
  });

  it('is a third of the triangle, a kite, when an actor has the priority', () => {
    expect(shares(weightPolygon(undefined, 1)).sort()).toEqual([
      [0.15, 0.425, 0.425],
      [0.15, 0.7, 0.15],
      [1 / 3, 1 / 3, 1 / 3],
      [0.425, 0.425, 0.15],
    ]);
    expect(areaOf(weightPolygon(undefined, 1))).toEqual(ratio(121n, 1200n));
  });

  it('has its centroid a third each without a priority, and (70, 37, 37)/144 with one', () => {
    expect(centroidOf(weightPolygon())).toEqual([1n, 1n, 1n]);
    expect(centroidOf(weightPolygon(undefined, 0))).toEqual([70n, 37n, 37n]);
    expect(centroidOf(weightPolygon(undefined, 2))).toEqual([37n, 37n, 70n]);
  });

  it('has the centroid (11, 5, 2)/18 on the cone w₁ ≥ w₂ ≥ w₃, a closed form', () => {
    const cone = clip(clip(SIMPLEX, [1n, -1n, 0n]), [0n, 1n, -1n]);
    expect(centroidOf(cone)).toEqual([11n, 5n, 2n]);
    expect(areaOf(cone)).toEqual(ratio(1n, 6n));
  });

  it('has neither area nor centroid once nothing, or only an edge, is left', () => {
    const nothing = clip(SIMPLEX, [-1n, -1n, -1n]);
    const edge = clip(SIMPLEX, [-1n, 0n, 0n]);
    expect([nothing, edge].map((left) => left.length)).toEqual([0, 2]);
    for (const left of [nothing, edge]) {
      expect(areaOf(left)).toEqual(ZERO);
      expect(centroidOf(left)).toBeNull();
    }
  });

  it('cut by any conditions has the area and the centroid that a fine grid finds', () => {
    const part = fc.bigInt({ min: -9n, max: 9n });
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part, part), { minLength: 1, maxLength: 4 }), (conditions: HalfPlane[]) => {
        const polygon = conditions.reduce(clip, weightPolygon());
        const kept = (weights: readonly number[]) =>
          conditions.every(
            (condition) => condition.reduce((sum, c, at) => sum + Number(c) * (weights[at] ?? 0), 0) >= 0,
          );
        const grid = shareOfGrid(kept);
        const share = toNumber(areaOf(polygon)) / toNumber(areaOf(weightPolygon()));
        expect(Math.abs(share - grid.share)).toBeLessThan(0.02);
        const centre = centroidOf(polygon);
        if (!centre || share < 0.1) return;
        for (const [at, value] of (shares([centre])[0] ?? []).entries())
          expect(Math.abs(value - (grid.mean[at] ?? Number.NaN))).toBeLessThan(0.02);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same whichever condition cuts first', () => {
    const part = fc.bigInt({ min: -9n, max: 9n });
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part, part), { maxLength: 4 }), (conditions: HalfPlane[]) => {
        const cut = (order: readonly HalfPlane[]) => order.reduce<Polygon>(clip, SIMPLEX);
        expect(areaOf(cut([...conditions].reverse()))).toEqual(areaOf(cut(conditions)));
        expect(centroidOf(cut([...conditions].reverse()))).toEqual(centroidOf(cut(conditions)));
      }),
    );
  });
});

describe('the weights that a model sorts with', () => {
  it('are whole numbers, in sixtieths without a priority', () => {
    expect(weightsOf(null)).toMatchObject({ scale: 60, central: [20, 20, 20] });
    expect(weightsOf(null).corners).toContainEqual([42, 9, 9]);
  });

  it('are in 720ths with one, and sum to 1', () => {
    const { scale, central, corners } = weightsOf(1);
    expect({ scale, central }).toEqual({ scale: 720, central: [185, 350, 185] });
    expect(corners).toContainEqual([240, 240, 240]);
    for (const weights of [central, ...corners]) {
      expect(weights.every(Number.isInteger)).toBe(true);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(scale);
    }
  });

  it('keep the priority at least as heavy as every other', () => {
    const heaviest = ([a, b, c]: Weighting) => c >= a && c >= b;
    expect(weightsOf(2).polygon.every(heaviest)).toBe(true);
  });
});
