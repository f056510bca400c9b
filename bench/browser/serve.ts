import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotli } from './compressed.ts';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const TEXTS = ['.html', '.js', '.css', '.json', '.svg', '.webmanifest'];
/** Below, compressing adds more than it saves. */
const LEAST = 200;

export type Served = {
  /** With its last slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/**
 * A built site, each file compressed once as well as can be, from memory: as any careful host serves it. The same for all
 * that is compared, so that nobody gains by its server.
 */
export async function serve(root: string): Promise<Served> {
  const files = new Map<string, { readonly kind: string; readonly packed: boolean; readonly body: Buffer }>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const extension = extname(entry.name);
    const kind = KINDS[extension];
    if (!entry.isFile() || !kind) continue;
    const file = join(entry.parentPath, entry.name);
    const raw = readFileSync(file);
    const packed = TEXTS.includes(extension) && raw.length > LEAST;
    files.set(file.slice(root.length), { kind, packed, body: packed ? brotli(raw) : raw });
  }
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://here');
    const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    // Browsers ask for an icon where a page names none: that is no fault of it.
    if (!file) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404, { 'content-length': 0 }).end();
    return response
      .writeHead(200, {
        'content-type': file.kind,
        'content-length': file.body.length,
        'cache-control': pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...(file.packed ? { 'content-encoding': 'br' } : {}),
      })
      .end(file.body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
