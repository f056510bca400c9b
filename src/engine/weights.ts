/**
 * The weights of the three actors: w(a) ≥ 0.15 and Σ w = 1, a triangle W. Written in sixtieths, so that the
 * centroid (a third each) and the corners (.70, .15, .15) are integers.
 */
export const WEIGHT_SCALE = 60;
const LEAST = 9;

/** w̄, the centroid of W: equal weights. A political choice, and said so on the page. */
export const centralWeight = (actors: number): number => WEIGHT_SCALE / actors;

/** The corners of W, where a balance is least or greatest: one actor has all that the others' least leaves. */
export function cornerWeights(actors: number): readonly (readonly number[])[] {
  const most = WEIGHT_SCALE - LEAST * (actors - 1);
  return Array.from({ length: actors }, (_, corner) =>
    Array.from({ length: actors }, (_, actor) => (actor === corner ? most : LEAST)),
  );
}
