import { describe, expect, it } from 'vitest';
import { COMPARISON, encodeComparison } from '../../src/link/comparison.ts';
import { decodeLink } from '../../src/link/decode.ts';
import { decodeComparison } from '../../src/link/decode-comparison.ts';
import { RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import { GOLDEN } from './golden.ts';

const [first] = readPublished(RULES);
if (!first) throw new Error('Rulebook 1 is published');
const { rulebook } = first;

const ALL = Object.values(GOLDEN).map(({ link }) => link);
const SHORT = [0, 1, 2, 14].map((at) => ALL[at] ?? '');
const truncated = { problem: 'truncated' };
const altered = { problem: 'altered' };

describe('a comparison', () => {
  it.each([1, 2, 3, 4])('of %i results has their links, whole', (count) => {
    const links = SHORT.slice(0, count);
    const whole = encodeComparison(links);
    expect(whole).toBe(`compare.${count}.${links.join('.')}`);
    expect(decodeComparison(whole)).toEqual({ links });
    expect(decodeComparison(whole.toUpperCase())).toEqual({ links });
  });

  it.each([1, 2, 3, 4])('of %i results that was cut says so, wherever it was cut', (count) => {
    const whole = encodeComparison(SHORT.slice(0, count));
    for (let end = COMPARISON.length; end < whole.length; end++)
      expect([end, decodeComparison(whole.slice(0, end))]).toEqual([end, truncated]);
  });

  it('that had one character changed is refused, or one of its links is', () => {
    const whole = encodeComparison(SHORT.slice(0, 2));
    for (let at = 0; at < whole.length; at++)
      for (const sign of 'abz0129.-é\u212a') {
        if (sign === whole[at]) continue;
        const read = decodeComparison(whole.slice(0, at) + sign + whole.slice(at + 1));
        const broken = 'links' in read && read.links.some((link) => decodeLink(rulebook, link).kind === 'broken');
        expect([at, sign, 'problem' in read || broken]).toEqual([at, sign, true]);
      }
  });

  it.each([
    ['of none', `compare.0.${SHORT[0]}`],
    ['of five', `compare.5.${ALL.slice(0, 5).join('.')}`],
    ['of more than it says', `compare.1.${SHORT.slice(0, 2).join('.')}`],
    ['with a number written otherwise', `compare.02.${SHORT.slice(0, 2).join('.')}`],
    ['with something after it', `${encodeComparison(SHORT.slice(0, 2))}.x`],
    ['with no number', `compare.x.${SHORT[0]}`],
    ['by another name', `compared.1.${SHORT[0]}`],
    ['that is a result', SHORT[0] ?? ''],
    ['that is nothing', ''],
    ['longer than any', `compare.1.${'a'.repeat(4096)}`],
  ])('%s is refused', (_, fragment) => {
    expect(decodeComparison(fragment)).toEqual(altered);
  });

  it('of nothing yet has no link: it is a page', () => {
    expect(encodeComparison([])).toBe(COMPARISON);
    expect(decodeComparison(COMPARISON)).toEqual(truncated);
  });
});
