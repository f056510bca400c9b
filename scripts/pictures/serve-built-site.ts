import { join } from 'node:path';
import { preview } from 'vite';

/** The built site, at an address of its own, on any free port. */
export async function serveBuiltSite(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = await preview({
    root: join(import.meta.dirname, '../..'),
    preview: { port: 4390 },
    logLevel: 'error',
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('The built site could not be served.');
  return { address, close: () => server.close() };
}
