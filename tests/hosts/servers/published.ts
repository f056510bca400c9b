import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const DIST = join(import.meta.dirname, '../../../dist');
const PUBLISH = join(import.meta.dirname, '../../../deploy/publish.sh');

/** Puts a build online in a server's home. */
export function publish(build: string, home: string): void {
  const { status, stderr } = spawnSync(PUBLISH, [build, join(home, 'srv/boussole')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** A folder for a server, with the build online in it. nginx may serve as another user: it must be open to read. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'boussole-server-'));
  chmodSync(home, 0o755);
  publish(DIST, home);
  return home;
}

export const forget = (home: string): void => rmSync(home, { recursive: true, force: true });
