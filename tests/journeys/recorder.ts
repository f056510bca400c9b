import { type BrowserContext, expect, type Page, type Request } from '@playwright/test';
import { fetchedAhead } from './vocabulary.ts';

/** Files of the page itself, the same for everyone: their names hold no answer. */
const OWN_FILE = /^\/boussole\/assets\/[\w-]+\.(?:js|css|woff2)$/;
/** The page itself: the mark of a frame, a language, the mark of a result's link, nothing else. */
const OWN_PAGE = /^\/boussole\/(?:\?(?:embed=1&)?lang=(?:fr|en)(?:&r)?)?$/;
/** What is fetched on a result alone: the library of the note. The same whatever was answered (decision 28). */
export const WITH_RESULT = /\/assets\/docx-of-[\w-]+\.js$/;

export type Recorder = {
  /** What the page's policy refused, in every document, and what a console said. */
  readonly complaints: readonly string[];
  /** Every request so far. */
  readonly requests: readonly Request[];
  /** Those that are not for the page or a file of its own, or that say more than their address. */
  readonly strangers: () => Promise<readonly string[]>;
};

/** Records all that a context asks of a network and all that a policy refuses in it, from its first page on. */
export async function record(context: BrowserContext, origin: string): Promise<Recorder> {
  const complaints: string[] = [];
  const requests: Request[] = [];
  await context.exposeFunction('policyRefused', (what: string) => complaints.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      Reflect.get(window, 'policyRefused')(`${effectiveDirective} ${blockedURI}`);
    });
  });
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('serviceworker', (worker) => complaints.push(`service worker ${worker.url()}`));
  context.on('request', (request) => requests.push(request));
  const strange = async (request: Request) => {
    const address = new URL(request.url());
    // In the page itself: its icon, and pictures that it draws.
    if (address.protocol === 'data:') return false;
    const { referer, cookie } = await request.allHeaders();
    const own = OWN_FILE.test(address.pathname + address.search) || OWN_PAGE.test(address.pathname + address.search);
    return !own || address.origin !== origin || request.method() !== 'GET' || Boolean(referer || cookie);
  };
  const strangers = async () => {
    const found = await Promise.all(requests.map(async (one) => ((await strange(one)) ? [one.url()] : [])));
    return found.flat();
  };
  return { complaints, requests, strangers };
}

/** Everything that a device may keep of a page. */
export async function stored(page: Page): Promise<unknown[]> {
  const kept = await page.evaluate(async () => [
    ...Object.entries(localStorage),
    // When all was erased, and nothing of what was: entries of the history made before then lead home.
    ...Object.entries(sessionStorage).filter(([key, value]) => key !== 'boussole-erased' || !/^\d+$/.test(value)),
    ...(await indexedDB.databases()),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()),
  ]);
  return [...kept, ...(await page.context().cookies())];
}

/** All that comes ahead of need is here, and the font: what follows asks for nothing, network or none. */
export async function loaded(page: Page, { requests }: Recorder): Promise<void> {
  await expect.poll(() => requests.some((request) => /\.woff2/.test(request.url())), { timeout: 30_000 }).toBe(true);
  await fetchedAhead(page);
  await page.waitForLoadState('networkidle');
}
