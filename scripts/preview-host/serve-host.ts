import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One file of a host site. */
export type HostFile = {
  readonly body: string | Buffer;
  /** A web page unless told. */
  readonly type?: string;
  /** Beyond its type: a security policy, for one. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** A host site that runs, at an address of its own. */
export type HostSite = { readonly origin: string; readonly close: () => Promise<void> };

/**
 * Serves the pages of someone else's site, which frames the compass. By its number and not by « localhost », so that
 * browsers take it for another site than the compass, and keep the two in processes of their own.
 * @param fileAt what is at a path (`/page?a=b` is asked as `/page`); nothing is a 404
 * @param port any free one unless told
 */
export async function serveHost(fileAt: (path: string) => HostFile | undefined, port = 0): Promise<HostSite> {
  const server = createServer((request, response) => {
    const file = fileAt(new URL(request.url ?? '/', 'http://host').pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': file.type ?? 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...file.headers,
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
