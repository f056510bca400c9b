import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';

/** Where commands are looked for, and to be started from: servers are where only administrators look. */
export const PATH = [process.env['PATH'], '/usr/sbin'].join(delimiter);

/** True when a command is there. */
const has = (command: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${command}`], { env: { ...process.env, PATH } }).status === 0;

/** Read by Debian's packages: 101 means that no service may be started. */
const STARTS = '/usr/sbin/policy-rc.d';

/** In a shell of its own, which takes the file away also when this process is ended before: no signal reaches it meanwhile. */
const QUIETLY = `
starts=$1; shift
if [ ! -e "$starts" ]; then
  trap 'rm -f "$starts"' EXIT
  trap 'exit 1' HUP INT TERM
  printf '#!/bin/sh\\nexit 101\\n' >"$starts"
  chmod 755 "$starts"
fi
"$@"`;

/**
 * Installs without starting what is installed: a server would take port 80 of this machine.
 * @param command what installs, and what it is told
 * @param starts the file that Debian's packages read
 */
export const installQuietly = (command: readonly string[], starts = STARTS): boolean =>
  spawnSync('sh', ['-c', QUIETLY, 'sh', starts, ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Makes sure of something that any of Debian's packages brings, where this account may install them. */
function ensure(what: string, isThere: () => boolean, packages: readonly string[]): void {
  if (isThere()) return;
  console.log(`No ${what} found: installing ${packages[0]}.`);
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
    for (const name of packages) {
      const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name];
      if (installQuietly(install) && isThere()) return;
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
