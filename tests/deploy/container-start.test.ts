import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const START = join(import.meta.dirname, '../../deploy/container-start.sh');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boussole-container-'));
  // Says what it is started with, and ends.
  writeFileSync(join(folder, 'nginx'), '#!/bin/sh\necho "$@"\n', { mode: 0o755 });
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(frameAncestors?: string) {
  const { FRAME_ANCESTORS: _, ...ours } = process.env;
  const PATH = [folder, ours['PATH']].join(delimiter);
  const set = frameAncestors === undefined ? {} : { FRAME_ANCESTORS: frameAncestors };
  return spawnSync(START, [], { encoding: 'utf8', env: { ...ours, PATH, TMPDIR: folder, ...set } });
}
const setting = () => /map \$host \$frame_ancestors \{\s+default "(.*)";/.exec(written())?.[1];
const written = () => readFileSync(join(folder, 'nginx.conf'), 'utf8');

it('starts nginx in front, by the recipe with who may frame the page in its place', () => {
  const { status, stdout } = start("'self' https://*.example.org:8443");
  expect(status).toBe(0);
  expect(stdout.trim()).toBe(`-c ${folder}/nginx.conf -e stderr -g daemon off;`);
  expect(setting()).toBe("'self' https://*.example.org:8443");
});

it.each([undefined, ''])('lets no other site frame the page when nothing is said (%j)', (frameAncestors) => {
  expect(start(frameAncestors).status).toBe(0);
  expect(setting()).toBe("'self'");
});

it.each([
  '\'self\'"; } server { listen 1; } map $x $y { default "',
  "'self'; script-src *",
  '*\nhttps://example.org',
  '$(id)',
  'a|b',
  '&',
])('refuses what no address has: %j', (frameAncestors) => {
  const { status, stderr } = start(frameAncestors);
  expect(status).toBe(1);
  expect(stderr).toContain('FRAME_ANCESTORS: expected');
});
