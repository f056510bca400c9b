import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { over, plus, ratio, toNumber } from '../../src/engine/ratio.ts';
import { Fraction } from './fraction.ts';

const fraction = fc.tuple(fc.bigInt({ min: -999n, max: 999n }), fc.bigInt({ min: 1n, max: 999n }));

describe('exact fractions', () => {
  it('add and divide as the fractions of the oracle, in lowest terms', () => {
    fc.assert(
      fc.property(fraction, fraction, ([a, b], [c, d]) => {
        const sum = new Fraction(a, b).plus(new Fraction(c, d));
        expect(plus(ratio(a, b), ratio(c, d))).toEqual({ n: sum.n, d: sum.d });
        fc.pre(c > 0n);
        const quotient = new Fraction(a, b).over(new Fraction(c, d));
        expect(over(ratio(a, b), ratio(c, d))).toEqual({ n: quotient.n, d: quotient.d });
      }),
    );
  });

  it('are shown to fifteen places, however long their terms', () => {
    expect(toNumber(ratio(1n, 3n))).toBe(0.333333333333333);
    expect(toNumber(ratio(1n, 1n))).toBe(1);
    const long = 10n ** 400n;
    expect(toNumber({ n: 3n * long, d: 4n * long + 1n })).toBeCloseTo(0.75, 14);
  });
});
