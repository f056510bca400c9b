import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Text; fonts and pictures are compressed already. */
const TEXT = /\.(?:js|css|svg|json)$/;
/** Below, in bytes, the headers weigh more than what is gained. */
const TOO_SMALL = 512;
/** Of 11: the last step gains 2 % and takes three times as long, some nine seconds a build. */
const BROTLI_QUALITY = 10;

const squeeze = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gz: (text: Buffer) => promisify(gzip)(text, { level: 9 }),
};

/**
 * Writes a .br and a .gz beside each text of a folder that is worth it.
 * @param folder of files that never change under their name: what may be edited by hand would no longer match
 */
export async function precompress(folder: string): Promise<void> {
  const texts = (await readdir(folder)).filter((name) => TEXT.test(name)).map((name) => join(folder, name));
  await Promise.all(
    texts.map(async (path) => {
      const text = await readFile(path);
      if (text.length < TOO_SMALL) return;
      const { br, gz } = squeeze;
      await Promise.all([writeFile(`${path}.br`, await br(text)), writeFile(`${path}.gz`, await gz(text))]);
    }),
  );
}

/**
 * The hashed files come out compressed once for all, for servers that know how to send such files. Not `index.html`, whose
 * tags a host may fill in (contest-addresses.ts), nor `embed/v1.js`: they and the pages without a script are compressed as they are sent.
 */
export function precompressed(): Plugin {
  let assets = '';
  return {
    name: 'boussole-precompressed',
    apply: 'build',
    configResolved: ({ root, build }) => {
      // The folder may be named from the root of the machine.
      assets = resolve(root, build.outDir, build.assetsDir);
    },
    writeBundle: { order: 'post', sequential: true, handler: () => precompress(assets) },
  };
}
