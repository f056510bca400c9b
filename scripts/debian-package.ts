import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';

/** Servers are where only administrators look. */
const PATH = [process.env['PATH'], '/usr/sbin'].join(delimiter);

/** True when a command is there. */
const has = (command: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${command}`], { env: { ...process.env, PATH } }).status === 0;

/** Read by Debian's packages: 101 means that no service may be started. */
const STARTS = '/usr/sbin/policy-rc.d';

/** Installs without starting what is installed: a server would take port 80 of this machine. */
function installQuietly(install: () => boolean): boolean {
  if (existsSync(STARTS)) return install();
  writeFileSync(STARTS, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return install();
  } finally {
    rmSync(STARTS);
  }
}

/** Makes sure of something that any of Debian's packages brings, where this account may install them. */
function ensure(what: string, isThere: () => boolean, packages: readonly string[]): void {
  if (isThere()) return;
  console.log(`No ${what} found: installing ${packages[0]}.`);
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    apt('update', '-qq');
    for (const name of packages) {
      const installed = installQuietly(() => apt('install', '-y', '-qq', '--no-install-recommends', name));
      if (installed && isThere()) return;
    }
  }
  throw new Error(
    `No ${what}, and it could not be installed here: that takes Debian or Ubuntu, and root. Install one of: ${packages.join(', ')}.`,
  );
}

/**
 * Makes sure of a command: at hand, or from one of Debian's packages where this account may install it.
 * @param packages any of them brings it; the first is tried first
 * @throws an Error that says what to install, where it cannot
 */
export const ensureCommand = (command: string, packages: readonly string[]): void =>
  ensure(command, () => has(command), packages);

/** The same for a file, by its path: a server's module. */
export const ensureFile = (path: string, packages: readonly string[]): void =>
  ensure(path, () => existsSync(path), packages);
