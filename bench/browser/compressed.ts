import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** At the highest level, which takes long: as files are compressed when a site is built. */
export const brotli = (raw: Buffer): Buffer =>
  brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  });

export const gzip = (raw: Buffer): Buffer => gzipSync(raw, { level: 9 });
