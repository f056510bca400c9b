import { describe, expect, it } from 'vitest';
import { flagsIn } from '../../bench/flags.ts';
import { PART_NAMES } from '../../bench/part-names.ts';

describe('the benchmark', () => {
  it('measures all its parts, nine rounds of each, and writes', () => {
    expect(flagsIn([])).toEqual({ runs: 9, parts: PART_NAMES, dry: false });
  });

  it('measures the parts that are named, in its own order', () => {
    expect(flagsIn(['--only', 'growth', '--only', 'browser', '--dry'])).toMatchObject({
      parts: ['browser', 'growth'],
      dry: true,
    });
  });

  it.each([
    [['--only', 'engines'], '--only engines: expected browser, result, engine, growth'],
    [['--runs', '0'], '--runs'],
    [['--runs', 'many'], '--runs'],
    [['--run', '9'], '--run'],
  ])('refuses %j', (flags, why) => {
    expect(() => flagsIn(flags)).toThrow(why);
  });
});
