import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRAWN } from '../../scripts/identity/drawn.ts';
import { COMPARED } from '../../scripts/pictures/compared.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'index.html'), 'utf8');
/** Width and height, in pixels, of a PNG. */
const sizeOf = (file: string) => {
  const head = readFileSync(join(root, file));
  return [head.readUInt32BE(16), head.readUInt32BE(20)];
};
const weightOf = (file: string) => statSync(join(root, file)).size;

describe('the pictures that the repository keeps', () => {
  it.each(DRAWN)('$file has the size it is drawn at, and a light weight', ({ file, width, height }) => {
    expect(sizeOf(file)).toEqual([width, height]);
    expect(weightOf(file)).toBeLessThan(file.startsWith('public/') ? 60_000 : 100_000);
  });

  it('are a card of the size that messages show, and an icon of the size that phones ask for', () => {
    expect(sizeOf('public/social-card.png')).toEqual([1200, 630]);
    expect(sizeOf('public/apple-touch-icon.png')).toEqual([180, 180]);
  });

  it.each(COMPARED.map((view) => `tests/journeys/look/${view.join('-')}.png`))('%s is below 80 kB', (file) => {
    expect(weightOf(file)).toBeLessThan(80_000);
  });

  it('show the README a result that is not too heavy to read on', () => {
    expect(weightOf('docs/pictures/result.png')).toBeLessThan(100_000);
  });
});

describe('the page', () => {
  it('has its icon in itself, since browsers ask again for a file at every step of the history', () => {
    const icons = page.match(/<link\s+rel="icon"[^>]*>/g) ?? [];
    expect(icons).toHaveLength(1);
    expect(icons[0]).toContain('href="data:image/svg+xml,');
  });

  it('names the icon of phones, and no picture by an address that only whoever publishes knows', () => {
    expect(page).toContain('<link rel="apple-touch-icon" href="/apple-touch-icon.png" />');
    expect(page).not.toContain('og:image');
  });
});
