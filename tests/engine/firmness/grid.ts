/** How many steps each weight is cut into. */
const STEPS = 120;
const LEAST = 0.15;

/** Centres of small equal triangles that cover W, w(a) ≥ 0.15: a plain count, with none of the engine's geometry. */
const GRID: readonly (readonly [number, number, number])[] = Array.from({ length: STEPS }, (_, i) =>
  Array.from({ length: STEPS - i }, (__, j) => [
    [i + 1 / 3, j + 1 / 3] as const,
    ...(i + j < STEPS - 1 ? [[i + 2 / 3, j + 2 / 3] as const] : []),
  ]),
)
  .flat(2)
  .map(([i, j]) => {
    const weight = (steps: number) => LEAST + (1 - 3 * LEAST) * (steps / STEPS);
    return [weight(i), weight(j), weight(STEPS - i - j)];
  });

/** The share of W where a condition holds, and the mean of the weights there. */
export function shareOfGrid(kept: (weights: readonly number[]) => boolean) {
  const inside = GRID.filter(kept);
  const mean = [0, 1, 2].map((at) => inside.reduce((sum, weights) => sum + (weights[at] ?? 0), 0) / inside.length);
  return { share: inside.length / GRID.length, mean };
}
