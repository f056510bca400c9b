import type { CDPSession } from '@playwright/test';

export type Received = {
  /** The path under the site's root, without query. */
  readonly path: string;
  readonly font: boolean;
  /** Headers included, as they came over the wire. */
  readonly bytes: number;
};

/** How long nothing is asked for before a page counts as quiet, in milliseconds: longer than what is fetched ahead waits. */
const QUIET = 1_000;

/** What a page receives, from now on. */
export async function watchWire(devtools: CDPSession, base: string) {
  const asked = new Map<string, Omit<Received, 'bytes'>>();
  const received: Received[] = [];
  let underWay = 0;
  let last = Date.now();
  devtools.on('Network.requestWillBeSent', ({ requestId, request: { url }, type }) => {
    if (url.startsWith('data:')) return;
    underWay++;
    last = Date.now();
    asked.set(requestId, { path: url.slice(base.length).replace(/[?#].*$/, ''), font: type === 'Font' });
  });
  const ended = (requestId: string, bytes: number) => {
    const one = asked.get(requestId);
    if (!one) return;
    asked.delete(requestId);
    underWay--;
    last = Date.now();
    received.push({ ...one, bytes });
  };
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => ended(requestId, encodedDataLength));
  devtools.on('Network.loadingFailed', ({ requestId }) => ended(requestId, 0));
  await devtools.send('Network.enable');
  return {
    received: (): readonly Received[] => [...received],
    quiet: async (): Promise<void> => {
      while (underWay > 0 || Date.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
}
