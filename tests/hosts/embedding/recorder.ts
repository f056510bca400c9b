import type { Page } from 'puppeteer-core';
import type { HostFile } from '../../../scripts/preview-host/serve-host.ts';

/** All that can come to a host page from the compass, and what its own policy refused. */
export type Recorded = {
  /** What was posted to its window. */
  readonly heard: readonly { readonly origin: string; readonly data: unknown }[];
  /** The events of its script, with the id of the frame they were dispatched on. */
  readonly told: readonly { readonly name: string; readonly detail: unknown; readonly on: string }[];
  readonly refused: readonly string[];
  readonly errors: readonly string[];
};

/** The script that keeps it, which every host page of these specs has first. */
export const RECORDER: HostFile = {
  type: 'text/javascript',
  body: `
    window.recorded = { heard: [], told: [], refused: [], errors: [] };
    addEventListener('message', ({ origin, data }) => recorded.heard.push({ origin, data }));
    for (const name of ['boussole:step', 'boussole:done'])
      document.addEventListener(name, ({ detail, target }) => recorded.told.push({ name, detail, on: target.id }));
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      recorded.refused.push(effectiveDirective + ' ' + blockedURI));
    addEventListener('error', ({ message }) => recorded.errors.push(message));`,
};

export const recordedBy = (page: Page): Promise<Recorded> =>
  page.evaluate(() => Reflect.get(window, 'recorded') as Recorded);
