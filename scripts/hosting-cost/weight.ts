import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor } from '../../src/build/security-headers.ts';

/** Status, date, kind, length, ETag, Vary, Cache-Control, Content-Encoding: in bytes, as nginx writes them. */
const USUAL_HEADERS = 325;

const headersOf = (path: string): number =>
  Object.entries(headersFor(`/${path}`, "'self'")).reduce(
    (sum, [name, value]) => sum + name.length + value.length + 4,
    USUAL_HEADERS,
  );

/** A file as the recipes send it: compressed by the build, else as it is sent, else as it is. */
function bodyOf(dist: string, path: string): number {
  const file = join(dist, path || 'index.html');
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  const text = readFileSync(file);
  return path === '' || path.startsWith('embed/') ? gzipSync(text).length : text.length;
}

/** What a browser receives for a file that it does not have, in bytes, headers included (HTTP/1.1). */
export const weightOf = (dist: string, path: string): number => bodyOf(dist, path) + headersOf(path);

/** For one that it has, and only asks about: « not modified ». */
export const askedAgain = (path: string): number => headersOf(path);

/** Files with a fixed name: asked for again at every visit, also by a CDN. */
export const hasFixedName = (path: string): boolean => !path.startsWith('assets/');
