import { type Dots, readPng, writePng } from './png.ts';

/** What a palette holds. */
const MOST = 256;

/** How many dots have each colour, the most seen first. A colour is one number: red, green, blue. */
function coloursOf({ bytes }: Dots): readonly number[] {
  const seen = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += 3) {
    const colour = colourAt(bytes, at);
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
  }
  return [...seen].sort(([one, ones], [other, others]) => others - ones || one - other).map(([colour]) => colour);
}

const colourAt = (bytes: Uint8Array, at: number) =>
  ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);

const apart = (one: number, other: number) =>
  ((one >> 16) - (other >> 16)) ** 2 +
  (((one >> 8) & 0xff) - ((other >> 8) & 0xff)) ** 2 +
  ((one & 0xff) - (other & 0xff)) ** 2;

/** The most seen colours that are not nearly one already there; `near` grows until they fit in a palette. */
function paletteOf(colours: readonly number[]): readonly number[] {
  for (let near = 0; ; near += 12) {
    const palette: number[] = [];
    for (const colour of colours) {
      if (palette.every((one) => apart(one, colour) > near)) palette.push(colour);
      if (palette.length > MOST) break;
    }
    if (palette.length <= MOST) return palette;
  }
}

/**
 * The same picture in 256 colours, a third of its weight: flat colours are kept as they are, and what softens the edges of
 * letters becomes the nearest colour.
 */
export function fewerColours(file: Buffer): Buffer {
  const dots = readPng(file);
  const colours = coloursOf(dots);
  const palette = paletteOf(colours);
  const nearest = new Map(
    colours.map((colour) => {
      let best = 0;
      for (const [at, one] of palette.entries()) if (apart(one, colour) < apart(palette[best] ?? 0, colour)) best = at;
      return [colour, best];
    }),
  );
  const indices = Uint8Array.from(
    { length: dots.width * dots.height },
    (_, at) => nearest.get(colourAt(dots.bytes, at * 3)) ?? 0,
  );
  return writePng(
    dots.width,
    dots.height,
    Uint8Array.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 0xff, one & 0xff])),
    indices,
  );
}
