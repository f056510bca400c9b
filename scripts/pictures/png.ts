import { deflateSync, inflateSync } from 'node:zlib';

/** The dots of a picture, row by row, three bytes each: red, green, blue. */
export type Dots = { readonly width: number; readonly height: number; readonly bytes: Uint8Array };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CRC = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
const crcOf = (bytes: Buffer) => bytes.reduce((sum, byte) => (CRC[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8), -1) ^ -1;

const chunk = (name: string, content: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeInt32BE(crcOf(body));
  return Buffer.concat([length, body, sum]);
};

function* chunksOf(file: Buffer): Generator<{ readonly name: string; readonly content: Buffer }> {
  for (let at = SIGNATURE.length; at < file.length; ) {
    const length = file.readUInt32BE(at);
    yield { name: file.toString('latin1', at + 4, at + 8), content: file.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** What each of the format's five filters guesses of a byte. Source: W3C, PNG, « Filter types ». */
const GUESSES: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    if (toLeft <= toUp && toLeft <= toCorner) return left;
    return toUp <= toCorner ? up : corner;
  },
];

/** True for a picture whose dots are numbers of colours, as `writePng` makes them. */
export const hasPalette = (file: Buffer): boolean => file[25] === 3;

/**
 * Reads the pictures that a browser takes: eight bits a colour, with or without transparency, which is left out.
 * @throws where the picture is of another kind
 */
export function readPng(file: Buffer): Dots {
  const chunks = [...chunksOf(file)];
  const head = chunks[0]?.content ?? Buffer.alloc(13);
  const [width, height, depth, kind, turns] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9], head[12]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || turns !== 0) throw new Error(`not a browser’s PNG: kind ${kind}`);
  const step = kind === 2 ? 3 : 4;
  const raw = inflateSync(Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ content }) => content)));
  const line = width * step;
  const whole = new Uint8Array(line * height);
  for (let y = 0; y < height; y++) {
    const guess = GUESSES[raw[y * (line + 1)] ?? 0] ?? (() => 0);
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x < step ? 0 : (whole[at - step] ?? 0);
      const up = y === 0 ? 0 : (whole[at - line] ?? 0);
      const corner = x < step || y === 0 ? 0 : (whole[at - line - step] ?? 0);
      whole[at] = (raw[y * (line + 1) + 1 + x] ?? 0) + guess(left, up, corner);
    }
  }
  return { width, height, bytes: step === 3 ? whole : whole.filter((_, at) => at % 4 !== 3) };
}

/**
 * Writes a picture of at most 256 colours, one byte a dot.
 * @param palette three bytes a colour
 * @param dots the number of its colour for each dot
 */
export function writePng(width: number, height: number, palette: Uint8Array, dots: Uint8Array): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) lines.set(dots.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const body = deflateSync(lines, { level: 9, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
