import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file of the built site. */
export type BuiltFile = {
  /** Its path under `dist/`. */
  readonly path: string;
  readonly bytes: Buffer;
};

/** In bytes. */
export type Weight = { readonly raw: number; readonly gzip: number; readonly brotli: number };

/** What the bundler adds to a name: a hash of eight characters, dashes and underscores among them. */
const HASHED = /^assets\/(.+)-[\w-]{8}(\.\w+)$/;

/** A file's name without its hash and its folder: the same from one build to the next. Others are named by their path. */
export const nameOf = ({ path }: Pick<BuiltFile, 'path'>): string => path.replace(HASHED, '$1$2');

/** Font files are compressed already: servers send them as they are. */
const AS_IT_IS = /\.(?:woff2|png)$/;

/** What a file weighs when it is sent, at the best each way of compressing can do. */
export function weightOf({ path, bytes }: BuiltFile): Weight {
  const raw = bytes.length;
  if (AS_IT_IS.test(path)) return { raw, gzip: raw, brotli: raw };
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return { raw, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes, best).length };
}

/** What several files weigh together, each sent apart. */
export const together = (weights: readonly Weight[]): Weight =>
  weights.reduce(
    (sum, { raw, gzip, brotli }) => ({ raw: sum.raw + raw, gzip: sum.gzip + gzip, brotli: sum.brotli + brotli }),
    { raw: 0, gzip: 0, brotli: 0 },
  );
