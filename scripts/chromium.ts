import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where a Chromium usually is, by what the system calls it. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** A Chromium to walk the built site with: the one named by CHROME_PATH, Playwright's own, or the system's; else none. */
export function findChromium(): string | undefined {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH)) throw new Error(`CHROME_PATH names no file: ${CHROME_PATH}`);
  return [CHROME_PATH, chromium.executablePath(), ...USUAL].find((path) => path && existsSync(path));
}

/** Installs one the way the machine allows: Debian's package when we may, Playwright's download elsewhere. */
function installChromium(): void {
  const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (debian && run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']))
    return;
  run('npx', ['playwright', 'install', 'chromium']);
}

/** Called by `npm test`: says which browser it walks with, and fails with what to do when there is none. */
export function ensureChromium(): string {
  if (!findChromium()) {
    console.log('No Chromium found: installing one.');
    installChromium();
  }
  const found = findChromium();
  if (!found) throw new Error('No Chromium could be installed. Install one, or name it: CHROME_PATH=/path/to/chromium');
  console.log(`Browser: ${found}`);
  return found;
}
