import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True when a command is there. */
const has = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/**
 * Makes sure of a command: at hand, or from one of Debian's packages where this account may install it.
 * @param packages any of them brings it; the first is tried first
 * @throws an Error that says what to install, where it cannot
 */
export function ensureCommand(command: string, packages: readonly string[]): void {
  if (has(command)) return;
  console.log(`No ${command} found: installing ${packages[0]}.`);
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    apt('update', '-qq');
    for (const name of packages)
      if (apt('install', '-y', '-qq', '--no-install-recommends', name) && has(command)) return;
  }
  throw new Error(
    `No ${command}, and it could not be installed here: that takes Debian or Ubuntu, and root. Install one of: ${packages.join(', ')}.`,
  );
}
