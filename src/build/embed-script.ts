import { build, type Plugin } from 'vite';

/** Where host pages load it from, for ever: no hash in the name. */
const FILE = 'embed/v1.js';

/** One plain script, small and self-contained: a host page loads no module of ours, and its readers' browsers are not ours to choose. */
async function written(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2018',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: FILE } },
    },
  });
  const [result] = [built].flat();
  const [chunk, ...others] = result && 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${FILE}: expected one file`);
  return chunk.code;
}

/**
 * Adds the script of host pages to the site, built apart from it; the development server makes it anew each time.
 * @param entry the path of its source
 */
export function embedScript(entry: string): Plugin {
  return {
    name: 'boussole-embed-script',
    configureServer({ middlewares }) {
      middlewares.use(`/${FILE}`, async (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(await written(entry));
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await written(entry) });
    },
  };
}
