import { describe, expect, it } from 'vitest';
import { figure, table, withSpread } from '../../bench/figures.ts';
import { ratios, spreadOf } from '../../bench/spread.ts';

describe('measures of the same thing', () => {
  it('have a median between the two in the middle, and quarters in proportion', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, min: 1, max: 4, from: 1.75, to: 3.25, count: 4 });
    expect(spreadOf([30, 10, 20]).median).toBe(20);
  });

  it('leave out what was not seen', () => {
    expect(spreadOf([Number.NaN, 7, Number.POSITIVE_INFINITY])).toMatchObject({ median: 7, min: 7, max: 7, count: 1 });
  });

  it('are no number where nothing was measured', () => {
    expect(spreadOf([])).toMatchObject({ median: Number.NaN, min: Number.NaN, count: 0 });
  });

  it('are compared round by round: a slow round slows both', () => {
    expect(ratios([200, 400, 1000], [100, 200, 500])).toMatchObject({ median: 2, min: 2, max: 2 });
  });

  it('have no ratio to a round that is not there', () => {
    expect(ratios([200, 400], [100])).toMatchObject({ median: 2, count: 1 });
  });
});

describe('a figure', () => {
  it.each([
    [0, '0'],
    [0.00042, '0.0004'],
    [1.149, '1.15'],
    [34.25, '34.3'],
    [344.4, '344'],
    [2_864_000, '2,864,000'],
    [-4.5, '-4.50'],
    [Number.NaN, '–'],
  ])('%d is written %s', (value, written) => {
    expect(figure(value)).toBe(written);
  });

  it('comes with the least and the most, unless they are the same', () => {
    expect(withSpread(spreadOf([330, 345, 361]))).toBe('345 (330–361)');
    expect(withSpread(spreadOf([90, 90]))).toBe('90.0');
    expect(withSpread(spreadOf([]))).toBe('–');
  });

  it('stands to the right in a table', () => {
    expect(table(['what', 'ms'], [['a click', '16.0']])).toBe('| what | ms |\n| --- | ---: |\n| a click | 16.0 |');
  });
});
