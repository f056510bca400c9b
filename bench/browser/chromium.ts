import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { CHROMIUM_ARGUMENTS } from '../../scripts/chromium-arguments.ts';

/** The browser that measures: nothing of its own on the network, and nothing of the pages beyond this machine. */
export function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...CHROMIUM_ARGUMENTS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}
