import { gcd, plus, type Ratio, ratio } from './ratio.ts';

/**
 * Exact geometry of the weights of three actors. A weighting is written in whole numbers in proportion to it: (1, 1, 1)
 * is a third each, (14, 3, 3) is .70, .15, .15. Every condition is then Σ c(a)·w(a) ≥ 0, whole numbers too, and a polygon
 * is cut by multiplying and adding: no rounding, on any machine.
 */
export type Weighting = readonly [bigint, bigint, bigint];

/** The condition Σ c(a)·w(a) ≥ 0 on the weights. */
export type HalfPlane = Weighting;

/** The corners of a convex set of weightings, in turn. Fewer than three: it has no area. */
export type Polygon = readonly Weighting[];

/** Every way to share out 1 among three actors: w ≥ 0. */
export const SIMPLEX: Polygon = [
  [1n, 0n, 0n],
  [0n, 1n, 0n],
  [0n, 0n, 1n],
];

/** The part of a polygon where a condition holds, its edge included (Sutherland and Hodgman, 1974). */
export function clip(polygon: Polygon, condition: HalfPlane): Polygon {
  return polygon.flatMap((corner, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? corner;
    const [here, there] = [dot(condition, corner), dot(condition, next)];
    const kept = here >= 0n ? [corner] : [];
    // Where the side crosses the edge: the mean of its ends, each with the distance of the other.
    return here * there < 0n ? [...kept, lowest(combine(magnitude(there), corner, magnitude(here), next))] : kept;
  });
}

/** The area of a polygon, as a share of the simplex: 0 to 1. */
export const areaOf = (polygon: Polygon): Ratio =>
  fan(polygon).reduce((sum, triangle) => plus(sum, areaOfTriangle(triangle)), ratio(0n, 1n));

/** The mean of all its weightings (its centre of gravity), in lowest terms; null for a polygon without area. */
export function centroidOf(polygon: Polygon): Weighting | null {
  const nothing: Mass = [ratio(0n, 1n), ratio(0n, 1n), ratio(0n, 1n)];
  const [x, y, z] = fan(polygon).reduce<Mass>((mass, triangle) => {
    const area = areaOfTriangle(triangle);
    return triangle.reduce<Mass>((all, corner) => {
      const part = (at: 0 | 1 | 2): Ratio => plus(all[at], ratio(area.n * corner[at], area.d * sumOf(corner)));
      return [part(0), part(1), part(2)];
    }, mass);
  }, nothing);
  const centre: Weighting = [x.n * y.d * z.d, y.n * x.d * z.d, z.n * x.d * y.d];
  return sumOf(centre) === 0n ? null : lowest(centre);
}

/** What its numbers are counts of: (14, 3, 3) is in twentieths. */
export const sumOf = ([a, b, c]: Weighting): bigint => a + b + c;

type Mass = readonly [Ratio, Ratio, Ratio];
type Triangle = readonly [Weighting, Weighting, Weighting];

/** The triangles from its first corner to each of its sides. */
function fan([first, ...others]: Polygon): readonly Triangle[] {
  return others.slice(1).flatMap((corner, index) => {
    const before = others[index];
    return first && before ? [[first, before, corner] as const] : [];
  });
}

const areaOfTriangle = ([p, q, r]: Triangle): Ratio =>
  ratio(magnitude(dot(p, cross(q, r))), sumOf(p) * sumOf(q) * sumOf(r));

const dot = (a: Weighting, b: Weighting): bigint => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const cross = (a: Weighting, b: Weighting): Weighting => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

const combine = (m: bigint, a: Weighting, n: bigint, b: Weighting): Weighting => [
  m * a[0] + n * b[0],
  m * a[1] + n * b[1],
  m * a[2] + n * b[2],
];

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

function lowest([a, b, c]: Weighting): Weighting {
  const common = gcd(a, gcd(b, c));
  return [a / common, b / common, c / common];
}
