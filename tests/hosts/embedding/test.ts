import { test as base } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { type HostFile, type HostSite, serveHost } from '../../../scripts/preview-host/serve-host.ts';
import { launch } from './browsers.ts';
import { RECORDER } from './recorder.ts';

/** The pages of a host site by their paths; its front page is `/`. */
type Pages = Readonly<Record<string, HostFile>> & { readonly '/': HostFile };
type Window = { readonly width?: number; readonly height?: number };

/** Serves a host site, and opens its front page in a fresh profile, 1000 × 700 CSS pixels unless told. */
export type Visit = (pages: Pages, window?: Window) => Promise<Page>;

type OfTest = {
  /** Where the compass is served, with a slash at the end. */
  readonly compass: string;
  /** Where the host's pages are, without one. */
  readonly host: string;
  readonly visit: Visit;
};
type OfWorker = { readonly driven: Browser; readonly site: HostSite & { readonly files: Map<string, HostFile> } };

export const test = base.extend<OfTest, OfWorker>({
  driven: [
    async ({ playwright: _ }, use, { project }) => {
      const browser = await launch(project.name);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ playwright: _ }, use) => {
      const files = new Map<string, HostFile>();
      const site = await serveHost((path) => files.get(path));
      await use({ ...site, files });
      await site.close();
    },
    { scope: 'worker' },
  ],
  compass: ({ baseURL }, use) => use(baseURL ?? ''),
  host: ({ site }, use) => use(site.origin),
  visit: async ({ driven, site }, use) => {
    const context = await driven.createBrowserContext();
    await use(async (pages, { width = 1000, height = 700 } = {}) => {
      site.files.clear();
      for (const [path, file] of Object.entries({ ...pages, '/recorder.js': RECORDER })) site.files.set(path, file);
      const page = await context.newPage();
      await page.setViewport({ width, height });
      await page.goto(`${site.origin}/`);
      return page;
    });
    await context.close();
  },
});
