import { expect, test } from 'vitest';
import { exponent, factor, sizeAt } from '../../bench/growth/exponent.ts';

const power = (p: number, sizes: readonly number[]) => sizes.map((size) => ({ size, ms: 3 * size ** p }));

test('the exponent of a power is found, whatever its factor', () => {
  expect(exponent(power(1, [1, 2, 4]))).toBeCloseTo(1);
  expect(exponent(power(2.5, [10, 20, 80]))).toBeCloseTo(2.5);
});

test('it is that of the last sizes: a fixed cost at the first ones does not hide it', () => {
  const fixed = [1, 2, 4, 8].map((size) => ({ size, ms: 1_000 }));
  expect(exponent([...fixed, ...power(2, [1_000, 2_000, 4_000])])).toBeCloseTo(2);
});

test('what each more multiplies is found, whatever it begins with', () => {
  expect(factor([4, 5, 7].map((size) => ({ size, ms: 9 * 3 ** size })))).toBeCloseTo(3);
});

test('one point has no exponent, and no factor', () => {
  expect(exponent(power(1, [5]))).toBeNaN();
  expect(factor(power(1, [5]))).toBeNaN();
});

test('the size at which a limit is passed lies between the two measures, on the curve', () => {
  const square = power(2, [1, 10, 100]);
  expect(sizeAt(square, 3 * 5 ** 2)).toBeCloseTo(5);
  expect(sizeAt(square, 3 * 50 ** 2)).toBeCloseTo(50);
});

test('a limit that is never passed has no size, one that is passed at once has the first', () => {
  const points = power(1, [2, 4]);
  expect(sizeAt(points, 1_000)).toBeNull();
  expect(sizeAt(points, 1)).toBe(2);
});
