import { describe, expect, it } from 'vitest';
import { fanOf } from '../../src/charts/fan.ts';
import { needleOf } from '../../src/charts/needle.ts';
import { readingsWith, SCENARIOS } from './readings-of.ts';

const needle = (...shares: readonly number[]) => needleOf(SCENARIOS, readingsWith(...shares));

describe('the needle', () => {
  it.each([
    // All for one: along its diagonal, as long as can be. Clockwise from the top: 1 is top left, 4 bottom left.
    [[1, 0, 0, 0], -45, 1],
    [[0, 1, 0, 0], 45, 1],
    [[0, 0, 1, 0], 135, 1],
    [[0, 0, 0, 1], -135, 1],
    // Two neighbours alike: between them, √½ long.
    [[0.5, 0.5, 0, 0], 0, Math.SQRT1_2],
    [[0, 0.5, 0.5, 0], 90, Math.SQRT1_2],
    [[0, 0, 0.5, 0.5], 180, Math.SQRT1_2],
    [[0.5, 0, 0, 0.5], -90, Math.SQRT1_2],
    // What opposite scenarios share cancels out.
    [[0.75, 0, 0.25, 0], -45, 0.5],
    // (.7 − .1) towards 3 and (.2 − 0) towards 2: √.4 long, atan(⅓) off the diagonal of 3.
    [[0.1, 0.2, 0.7, 0], 135 - 18.4349, Math.sqrt(0.4)],
  ])('for shares of %s stands at %d degrees, %d long', (shares, angle, length) => {
    const found = needle(...shares);
    expect(found.angle).toBeCloseTo(angle, 3);
    expect(found.length).toBeCloseTo(length, 6);
  });

  it.each([[[0.5, 0, 0.5, 0]], [[0, 0.5, 0, 0.5]], [[0.25, 0.25, 0.25, 0.25]], [[0.52, 0, 0.48, 0]]])(
    'has no length and no side when opposite scenarios share the readings, as in %s',
    (shares) => {
      expect(needle(...shares)).toMatchObject({ length: 0, sides: [] });
    },
  );

  it.each([
    [
      [1, 0, 0, 0],
      ['private', 'institution'],
    ],
    [
      [0, 0, 1, 0],
      ['public', 'citizens'],
    ],
    [[0.5, 0.5, 0, 0], ['institution']],
    [[0, 0.45, 0.55, 0], ['public']],
    [
      [0, 0.2, 0.8, 0],
      ['public', 'citizens'],
    ],
  ])('for shares of %s leans to %s', (shares, sides) => {
    expect(needle(...shares).sides).toEqual(sides);
  });

  it('is short only where opposite scenarios share the readings', () => {
    expect(needle(0.5, 0.5, 0, 0).short).toBe(false);
    expect(needle(0.6, 0, 0.4, 0).short).toBe(true);
  });
});

describe('the fan', () => {
  it.each([[[0.7, 0.25, 0.05, 0]], [[1, 0, 0, 0]], [[0.25, 0.25, 0.25, 0.25]], [[0.333, 0.333, 0.334, 0]]])(
    'of %s is twenty lines, as many towards each scenario as readings put it first',
    (shares) => {
      const readings = readingsWith(...shares);
      const lines = fanOf(SCENARIOS, readings);
      expect(lines).toHaveLength(20);
      for (const { scenario, outOfTwenty } of readings) {
        expect(lines.filter((line) => line.scenario === scenario)).toHaveLength(outOfTwenty);
      }
    },
  );

  it.each([
    [0, -45],
    [1, 45],
    [2, 135],
    [3, -135],
  ])('stays in the quarter of scenario %d, around its diagonal, its lines at one distance', (at, diagonal) => {
    const shares = [0, 0, 0, 0].with(at, 1);
    const angles = fanOf(SCENARIOS, readingsWith(...shares)).map(({ angle }) => angle);
    const gaps = angles.slice(1).map((angle, index) => angle - (angles[index] ?? 0));
    expect(angles.reduce((sum, angle) => sum + angle, 0) / angles.length).toBeCloseTo(diagonal, 6);
    expect(Math.max(...angles.map((angle) => Math.abs(angle - diagonal)))).toBeLessThan(45);
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 6);
    expect(gaps[0]).toBeGreaterThan(1);
  });

  it('is drawn the same each time', () => {
    const readings = readingsWith(0.4, 0.3, 0.2, 0.1);
    expect(fanOf(SCENARIOS, readings)).toEqual(fanOf(SCENARIOS, readings));
  });
});
