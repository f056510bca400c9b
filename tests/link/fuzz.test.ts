import { describe, expect, it } from 'vitest';
import { fuzz } from '../../scripts/fuzz-links/fuzz.ts';
import type { Tried } from '../../scripts/fuzz-links/try-link.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const rulebook = loadRulebook();
const read: Tried = { outcome: 'read', faults: [] };

describe('the search for hostile links', () => {
  it('opens thousands of them without a crash, a hang or a wrong result, and meets every way out', () => {
    const { counts, faults } = fuzz(rulebook, 10_000, 20261123);
    expect(faults).toEqual([]);
    expect([...counts.values()].reduce((sum, number) => sum + number)).toBe(10_000);
    const outcomes = new Set([...counts.keys()].map((key) => key.split(': ')[1]));
    expect([...outcomes].sort()).toEqual([
      'altered',
      'compared',
      'newer',
      'no link',
      'read',
      'truncated',
      'unknown-rulebook',
    ]);
  });

  it('makes the same links of the same seed, and others of another', () => {
    const made = (seed: number) => {
      const inputs: string[] = [];
      fuzz(rulebook, 50, seed, (_, { input }) => {
        inputs.push(input);
        return read;
      });
      return inputs;
    };
    expect(made(1)).toEqual(made(1));
    expect(made(1)).not.toEqual(made(2));
  });

  it('says a crash, and goes on', () => {
    const { counts, faults } = fuzz(rulebook, 200, 1, () => {
      throw new Error('No such letter');
    });
    expect(faults).toHaveLength(100);
    expect(faults[0]).toMatch(/: Error: No such letter$/);
    expect([...counts.keys()].every((key) => key.endsWith(': crash'))).toBe(true);
  });

  it('stops at one that never ends, and says which', () => {
    const endless = () => {
      for (;;);
    };
    const { faults } = fuzz(rulebook, 200, 1, endless, 50);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/timed out after 50ms/);
  });

  it('says one that takes too long for its length, each time that it is opened', () => {
    const until = (milliseconds: number) => {
      const start = performance.now();
      while (performance.now() - start < milliseconds);
      return read;
    };
    expect(fuzz(rulebook, 1, 1, () => until(300)).faults[0]).toMatch(/ms for \d+ characters/);
    // A pause of the machine is none.
    let times = 0;
    expect(fuzz(rulebook, 1, 1, () => until(times++ === 0 ? 300 : 0)).faults).toEqual([]);
  });
});
