import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it was before it was compressed. */
  readonly body: Buffer;
  /** As it came. */
  readonly bytes: number;
  /** The same, with the headers before it. */
  readonly bytesInAll: number;
};

/** `HTTP/1.1 200 OK`, and the blank line that ends the headers. */
const STATUS_LINE = 19;

const opened = (bytes: Buffer, encoding: string | undefined): Buffer => {
  if (encoding === 'br') return brotliDecompressSync(bytes);
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes;
};

/** One request, as it is: redirects are not followed, and what is accepted is what is said. */
export const ask = (address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { ...headers }, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const came = Buffer.concat(parts);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: opened(came, response.headers['content-encoding']),
          bytes: came.length,
          bytesInAll: came.length + response.rawHeaders.reduce((sum, word) => sum + word.length + 2, STATUS_LINE),
        });
      });
    }).on('error', reject);
  });
