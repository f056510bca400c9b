import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';

/** Dots an inch: less than any office printer. */
const DOTS = 200;

/** What a phone reads of the codes of a printed document, page by page; nothing where there is none. */
export function codesOn(pdf: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'boussole-paper-'));
  try {
    const path = join(folder, 'printed.pdf');
    writeFileSync(path, pdf);
    const { status, stderr } = spawnSync('pdftoppm', ['-r', `${DOTS}`, '-gray', path, join(folder, 'page')]);
    if (status !== 0) throw new Error(`pdftoppm ended with ${status}: ${stderr}`);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return pages.sort().flatMap((name) => codeIn(readFileSync(join(folder, name))) ?? []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads a picture in grey: « P5 », its width, its height, its white, then one byte a dot. */
function codeIn(picture: Buffer): string | undefined {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 40));
  if (!head) throw new Error('not a picture in grey');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const dots = picture.subarray(head[0].length);
  const colours = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) colours.fill(dots[at] ?? 255, at * 4, at * 4 + 4);
  return jsQR(colours, width, height)?.data;
}

/** What a link opens, without its text: too long a text is left out of a code, as its caption says. */
export const answersOf = (link: string): readonly string[] => link.split('.').slice(0, 3);
