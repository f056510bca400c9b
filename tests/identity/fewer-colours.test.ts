import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fewerColours } from '../../scripts/pictures/fewer-colours.ts';
import { hasPalette, readPng, writePng } from '../../scripts/pictures/png.ts';

const block = (name: string, content: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), content, Buffer.alloc(4)]);
};

/** A picture as a browser writes it, each line by a filter of one's choice. */
function taken(width: number, lines: readonly (readonly [filter: number, ...bytes: number[]])[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(lines.length, 4);
  head.set([8, 2], 8);
  const body = deflateSync(Buffer.from(lines.flat()));
  return Buffer.concat([Buffer.alloc(8), block('IHDR', head), block('IDAT', body), block('IEND', Buffer.alloc(0))]);
}

/** The colour of each dot of a picture with a palette. */
function coloursOf(file: Buffer): readonly string[] {
  const at = file.indexOf('PLTE') + 4;
  const body = file.indexOf('IDAT');
  return [
    ...new Set(
      Array.from({ length: (body - 8 - at) / 3 }, (_, one) => file.toString('hex', at + one * 3, at + one * 3 + 3)),
    ),
  ];
}

describe('a picture in fewer colours', () => {
  it('reads each of the five ways in which a line of a PNG is written', () => {
    const file = taken(2, [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 30, 30, 30],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 15, 15, 15],
      [4, 0, 0, 0, 0, 0, 0],
    ]);
    const first = [10, 20, 30, 40, 50, 60];
    expect([...readPng(file).bytes]).toEqual([...first, ...first, ...first, 10, 20, 30, 40, 50, 60, ...first]);
  });

  it('keeps every colour where there are few', () => {
    const light = fewerColours(taken(2, [[0, 255, 255, 255, 0xb0, 0x10, 0x5e]]));
    expect(hasPalette(light)).toBe(true);
    expect([...coloursOf(light)].sort()).toEqual(['b0105e', 'ffffff']);
  });

  it('keeps those most seen, and puts the others with the nearest, where there are too many', () => {
    const shades = Array.from({ length: 600 }, (_, at) => [at % 200, Math.floor(at / 200), 0]).flat();
    const flat = Array.from({ length: 600 }, () => [0xb0, 0x10, 0x5e]).flat();
    const colours = coloursOf(fewerColours(taken(1200, [[0, ...shades, ...flat]])));
    expect(colours[0]).toBe('b0105e');
    expect(colours.length).toBeGreaterThan(50);
    expect(colours.length).toBeLessThanOrEqual(256);
  });

  it('refuses to read what no browser takes', () => {
    expect(() => readPng(writePng(1, 1, Uint8Array.of(0, 0, 0), Uint8Array.of(0)))).toThrow('not a browser’s PNG');
  });
});
