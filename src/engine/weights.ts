import { type Ratio, ratio } from './ratio.ts';
import { centroidOf, clip, type HalfPlane, type Polygon, SIMPLEX, sumOf, type Weighting } from './weight-polygon.ts';

/** No actor weighs less than 0.15, whoever has the priority. */
export const LEAST_WEIGHT = ratio(3n, 20n);

/** The weights that a model sorts with. Whole counts of 1/`scale`, one for each actor in the rulebook's order. */
export type Weights = {
  /** 60 without a priority: the centre and the corners of W are whole. 720 with one. */
  readonly scale: number;
  /** w̄, the centroid of W. Without a priority, a third each: a political choice, and said so on the page. */
  readonly central: readonly number[];
  /** The corners of W, where a balance is least or greatest. */
  readonly corners: readonly (readonly number[])[];
  /** W itself. */
  readonly polygon: Polygon;
};

/** The places of the three actors in the rulebook's order. */
export const POSITIONS = [0, 1, 2] as const;
export type Position = (typeof POSITIONS)[number];

/**
 * W: w(a) ≥ `least` and Σ w = 1, a triangle; with a priority actor p, the part of it where w(p) ≥ every other.
 * @param least from 0 to 1/3, 1/3 excluded
 */
export function weightPolygon(least: Ratio = LEAST_WEIGHT, priority: Position | null = null): Polygon {
  const conditions = POSITIONS.flatMap((at) => {
    // w(a) ≥ n/d, where Σ w = 1: d·w(a) − n·Σ w ≥ 0.
    const enough = plane((other) => (other === at ? least.d : 0n) - least.n);
    if (priority === null || priority === at) return [enough];
    return [enough, plane((other) => (other === priority ? 1n : other === at ? -1n : 0n))];
  });
  return conditions.reduce(clip, SIMPLEX);
}

/** The weights of three actors, one of which may have the priority. */
export function weightsOf(priority: Position | null): Weights {
  const polygon = weightPolygon(LEAST_WEIGHT, priority);
  const centre = centroidOf(polygon) ?? [1n, 1n, 1n];
  const scale = [centre, ...polygon].map(sumOf).map(Number).reduce(lcm, 1);
  const inScale = (weighting: Weighting) => weighting.map((part) => Number(part) * (scale / Number(sumOf(weighting))));
  return { scale, central: inScale(centre), corners: polygon.map(inScale), polygon };
}

const plane = (coefficient: (at: Position) => bigint): HalfPlane => [coefficient(0), coefficient(1), coefficient(2)];

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
/** The least common multiple of two whole numbers above 0. */
export const lcm = (a: number, b: number): number => (a / gcd(a, b)) * b;
