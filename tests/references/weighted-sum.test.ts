import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/engine/recommend.ts';
import { ACTORS, type ScenarioId } from '../../src/rulebook/shapes.ts';
import { effect, question, rulebookOf } from '../engine/rulebook-builder.ts';
import { comparable, PUBLISHED_PLACES, PUBLISHED_SUMS } from './kracka.ts';

/** How many options each question has: a value between 0 and 1 is written as so many of them. */
const OPTIONS = 1000;
const optionIds = Array.from({ length: OPTIONS }, (_, index) => `option-${index}`);

/** Each value is rounded to the nearest thousandth, so a mean of seven values is half a thousandth off at most. */
const ROUNDING = 0.5 / OPTIONS;
const matrix = comparable();
const countOf = (value: number) => Math.round(value * OPTIONS);

const criteria = (matrix[0] ?? []).map((_, index) => `criterion-${index + 1}`);
/** Six alternatives take the place of the four scenarios: the engine ranks those that its rulebook lists, any number. */
const alternatives = matrix.map((_, index) => `alternative-${index + 1}` as ScenarioId);

/**
 * The published weighted sum, written as a rulebook. Each criterion is a question, left unknown. An alternative whose
 * value is x has, for each actor, one strong effect that holds for x of the options: its cell is 2x on average, of the 2
 * by which a question adds to D. Seven questions weigh on each actor, so D = 14, and a balance, the mean over three actors
 * who say the same of Σ 2x / 14, is Σ x / 7: the weighted sum.
 */
const rulebookOfStrength = (strength: 2 | -2) =>
  rulebookOf({
    questions: criteria.map((id) => question(id, optionIds)),
    scenarios: alternatives.map((id) => ({ id, tool: 'public', lead: 'citizens', facets: [], practice: [] })),
    effects: matrix.flatMap((values, row) =>
      values.flatMap((value, column) =>
        ACTORS.map((actor) => ({
          ...effect(`sovereign ${actor}`, { [criteria[column] ?? '']: optionIds.slice(0, countOf(value)) }, strength),
          id: `${alternatives[row]}-${criteria[column]}-${actor}`,
          scenario: alternatives[row] ?? 'sovereign',
        })),
      ),
    ),
  });

const standings = (strength: 2 | -2) => {
  const { ranking, scale } = recommend(rulebookOfStrength(strength), {});
  return alternatives.map((id) => {
    const found = ranking.find(({ scenario }) => scenario === id);
    return { balance: (found?.exact ?? Number.NaN) / scale, exact: found?.exact, rank: found?.rank, scale };
  });
};

describe('the weighted sum published by Kracka, Brauers and Zavadskas (2010)', () => {
  it('comes out of the matrix by plain arithmetic, so the data are copied right', () => {
    const sums = matrix.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
    for (const [index, sum] of sums.entries()) expect(sum).toBeCloseTo(PUBLISHED_SUMS[index] ?? Number.NaN, 7);
  });

  it('comes out of the engine as the six balances, to the rounding of their values', () => {
    for (const [index, { balance }] of standings(2).entries())
      expect(Math.abs(balance - (PUBLISHED_SUMS[index] ?? Number.NaN))).toBeLessThanOrEqual(ROUNDING);
  });

  it('comes out exactly, once the values are rounded: seven means over three actors lose nothing', () => {
    for (const [index, { exact, scale }] of standings(2).entries()) {
      const thousandths = (matrix[index] ?? []).reduce((sum, value) => sum + countOf(value), 0);
      expect((exact ?? Number.NaN) * OPTIONS * criteria.length).toBe(thousandths * scale);
    }
  });

  it('gives the six their published places', () => {
    expect(standings(2).map(({ rank }) => rank)).toEqual(PUBLISHED_PLACES);
  });

  it('comes out negative, in the contrary order, when every value is a brake', () => {
    const brakes = standings(-2);
    expect(brakes.map(({ exact }) => exact)).toEqual(standings(2).map(({ exact }) => -(exact ?? Number.NaN)));
    // The five low sums are too close to be told apart in first place; the alternative that led is alone in the last.
    expect(brakes[1]?.rank).toBe(6);
  });
});
