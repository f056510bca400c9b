import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Colour, contrast } from '../../src/embed/colour.ts';

const root = join(import.meta.dirname, '../..');
const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
const identity = readFileSync(join(root, 'docs/identity.md'), 'utf8');

/** A token's colour on the light paper and on the dark one. */
function pairOf(name: string): readonly [light: Colour, dark: Colour] {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
  if (!light || !dark) throw new Error(`--${name} has no pair of colours`);
  return [light as Colour, dark as Colour];
}
const papers = pairOf('paper');
/** As docs/identity.md has it: rounded down, so that it promises no more than there is. */
const onPaper = (name: string) =>
  pairOf(name).map((colour, at) => Math.floor(contrast(colour, papers[at] ?? colour) * 10) / 10);

/** The least that each needs against the paper: WCAG 2.2, 1.4.3 for what is read, 1.4.11 for what is seen. */
const READ = ['ink', 'ink-soft', 'needle', 'participatory', 'sovereign', 'contributive', 'oligarchic'];
const SEEN = ['focus'];

describe('the colours', () => {
  it.each([...READ.map((name) => [name, 4.5] as const), ...SEEN.map((name) => [name, 3] as const)])(
    '%s stands out on both papers: at least %d',
    (name, least) => {
      for (const ratio of onPaper(name)) expect(ratio).toBeGreaterThanOrEqual(least);
    },
  );

  it.each(['participatory', 'sovereign', 'contributive', 'oligarchic'])('the number is read on %s', (name) => {
    const written = pairOf('on-scenario');
    pairOf(name).forEach((colour, at) => {
      expect(contrast(colour, written[at] ?? colour)).toBeGreaterThanOrEqual(4.5);
    });
  });

  it.each(['paper', 'paper-tint', 'line', ...READ, ...SEEN])(
    '--%s is in docs/identity.md with its contrasts',
    (name) => {
      const [light, dark] = pairOf(name);
      const [onLight, onDark] = onPaper(name).map((ratio) => ratio.toFixed(1));
      expect(identity).toContain(`| \`${light}\` ${onLight} | \`${dark}\` ${onDark} |`);
    },
  );
});
