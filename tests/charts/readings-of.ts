import type { ScenarioReadings } from '../../src/engine/firmness/readings.ts';
import { twentieths } from '../../src/engine/firmness/twentieths.ts';
import type { Scenario } from '../../src/rulebook/shapes.ts';

const PLACED = [
  ['participatory', 'private', 'institution'],
  ['sovereign', 'public', 'institution'],
  ['contributive', 'public', 'citizens'],
  ['oligarchic', 'private', 'citizens'],
] as const;

/** The four scenarios, where product.md puts them on the dial. */
export const SCENARIOS: readonly Scenario[] = PLACED.map(([id, tool, lead]) => ({
  id,
  tool,
  lead,
  practice: [],
  facets: [],
}));

/** Readings whose first places have these shares, in the report's order. The other ranks share the rest alike. */
export const readingsWith = (...shares: readonly number[]): readonly ScenarioReadings[] => {
  const shown = twentieths(shares);
  return SCENARIOS.map(({ id }, at) => {
    const first = shares[at] ?? 0;
    const other = (1 - first) / 3;
    return { scenario: id, first, ranks: [first, other, other, other], outOfTwenty: shown[at] ?? 0 };
  });
};
