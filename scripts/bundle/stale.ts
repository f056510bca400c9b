import type { Weighed } from '../size/against-budgets.ts';

/** Of a figure: a word changed is no news. */
const TOLERANCE = 0.05;
/** In bytes: nor are small files that differ by a line. */
const AT_LEAST = 250;

/**
 * What docs/bundle.md no longer says rightly.
 * @param said what it says that each entry weighs, in bytes of brotli
 */
export function staleIn(said: ReadonlyMap<string, number>, weighed: readonly Weighed[]): readonly string[] {
  const known = new Set(weighed.map(({ entry }) => entry.name));
  const wrong = [
    ...weighed
      .filter(({ entry, weight: { brotli } }) => {
        const figure = said.get(entry.name) ?? Number.NEGATIVE_INFINITY;
        return Math.abs(figure - brotli) > Math.max(AT_LEAST, brotli * TOLERANCE);
      })
      .map(({ entry }) => entry.name),
    ...[...said.keys()].filter((name) => !known.has(name)),
  ];
  return wrong.length > 0 ? [`docs/bundle.md is not of this build (${wrong.join(', ')}): npm run bundle:report`] : [];
}
