import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precompress } from '../../src/build/precompressed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boussole-precompressed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const LONG = 'La participation numérique. '.repeat(100);
const write = (name: string, text = LONG) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name));

it('writes each text twice more, compressed, and they say the same', async () => {
  write('index.js');
  write('index.css');
  await precompress(folder);
  for (const name of ['index.js', 'index.css']) {
    expect(brotliDecompressSync(read(`${name}.br`)).toString()).toBe(LONG);
    expect(gunzipSync(read(`${name}.gz`)).toString()).toBe(LONG);
    expect(read(`${name}.br`).length).toBeLessThan(LONG.length / 10);
  }
});

it('leaves alone what is compressed already, and what is too small', async () => {
  write('font.woff2');
  write('picture.png');
  write('small.js', 'export {};');
  await precompress(folder);
  expect(readdirSync(folder).sort()).toEqual(['font.woff2', 'picture.png', 'small.js']);
});
