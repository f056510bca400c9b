import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './published.ts';

const TEXT = /\.(?:js|css|html)$/;

/**
 * The same build with another hash in every name, as after a change that reaches all files: a real one takes too long to
 * make here. Not compressed.
 */
export function anotherBuild(): string {
  const other = mkdtempSync(join(tmpdir(), 'boussole-build-'));
  const names = readdirSync(join(DIST, 'assets')).filter((name) => !/\.(?:br|gz)$/.test(name));
  const renamed = names.map((name) => [name, name.replace(/.{4}(\.\w+)$/, 'next$1')] as const);
  const written = (text: string) => renamed.reduce((sofar, [name, next]) => sofar.replaceAll(name, next), text);
  mkdirSync(join(other, 'assets'));
  for (const [name, next] of renamed) {
    const [from, to] = [join(DIST, 'assets', name), join(other, 'assets', next)];
    if (TEXT.test(name)) writeFileSync(to, written(readFileSync(from, 'utf8')));
    else cpSync(from, to);
  }
  writeFileSync(join(other, 'index.html'), written(readFileSync(join(DIST, 'index.html'), 'utf8')));
  cpSync(join(DIST, 'embed'), join(other, 'embed'), { recursive: true });
  return other;
}
