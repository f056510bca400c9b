import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentOn, type Colour, contrast, contrastOn, PAPERS, readColour, TINTS } from '../../src/embed/colour.ts';
import { readLook } from '../../src/embed/look.ts';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((n): Colour => `#${n.toString(16).padStart(6, '0')}`);

describe('a colour in an address', () => {
  it('is six hexadecimal digits, with or without #', () => {
    expect(readColour('1D66a8')).toBe('#1d66a8');
    expect(readColour('#1d66a8')).toBe('#1d66a8');
  });

  it.each([null, '', 'red', 'fff', '#ffff', '1d66a8ff', '1d66a', ' 1d66a8', '1d66a8;', 'url(x)', '##1d66a8', '1d66ag'])(
    'is nothing else: %j',
    (text) => expect(readColour(text)).toBeNull(),
  );
});

describe('contrast', () => {
  // The examples of WCAG 2.2's own definitions and of WebAIM's checker.
  it.each([
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4.0],
    ['#1d66a8', '#1d66a8', 1],
  ] as const)('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it('is enough for what is written on any accent, and for the accent on its paper', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(PAPERS.light, PAPERS.dark), (colour, paper) => {
        const accent = accentOn(colour, paper);
        expect(accent?.colour ?? null).toBe(contrastOn(colour, paper) < 3 ? null : colour);
        if (accent) expect(contrast(accent.written, colour)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('is reckoned on the papers that the page has', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
    expect(tokens).toContain(`--paper: light-dark(${PAPERS.light}, ${PAPERS.dark});`);
    expect(tokens).toContain(`--paper-tint: light-dark(${TINTS[PAPERS.light]}, ${TINTS[PAPERS.dark]});`);
  });

  it('is reckoned where a choice is ticked too: enough on the paper may be too little on its tint', () => {
    expect(contrast('#929292', PAPERS.light)).toBeGreaterThan(3);
    expect(accentOn('#929292', PAPERS.light)).toBeNull();
    expect(contrast('#696969', PAPERS.dark)).toBeGreaterThan(3);
    expect(accentOn('#696969', PAPERS.dark)).toBeNull();
  });
});

describe('the look of an embedded page', () => {
  it('is read from its address', () => {
    expect(readLook('?embed=1&theme=dark&color=1D66A8&r')).toEqual({ theme: 'dark', colour: '#1d66a8' });
    expect(readLook('?embed=1')).toEqual({ theme: 'auto', colour: null });
  });

  it('ignores what it does not understand', () => {
    expect(readLook('?embed=1&theme=pink&color=expression(1)&x=%')).toEqual({ theme: 'auto', colour: null });
  });

  it.each(['', '?embed=0', '?embed', '?theme=dark'])('is nobody’s without embed=1: %j', (search) =>
    expect(readLook(search)).toBeNull(),
  );
});
