import { createServer, type InlineConfig, isRunnableDevEnvironment, type Plugin } from 'vite';
import { type First, withFirstScreens } from './first-document.ts';
import { POLICY } from './security-headers.ts';
import { documentOf, type Written } from './static-document.ts';
import { headFor, type Stylesheet } from './static-head.ts';

/** What the entry exports: `src/static/main.tsx`. */
type Static = {
  readonly pages: readonly (Written & { readonly name: string })[];
  readonly first: First;
};

/** Runs a module of the app's sources in Node: a development server that nobody can reach, closed once it is done. */
async function run(entry: string, config: InlineConfig): Promise<Static> {
  const server = await createServer({
    ...config,
    configFile: false,
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { ssr } = server.environments;
    if (!isRunnableDevEnvironment(ssr)) throw new Error('Expected an environment that runs modules');
    return await ssr.runner.import<Static>(entry);
  } finally {
    await server.close();
  }
}

/**
 * Writes pages that need no script beside the app, `<language>/<name>.html`, drawn by the app's own screens; and in the
 * app's page, its first screens.
 * @param entry the module that draws them, run here
 * @param config how the app's sources are read: Vite's own parts of it are not shared between two builds
 */
export function staticPages(entry: string, config: () => InlineConfig): Plugin {
  let drawing: Promise<Static> | null = null;
  const drawn = () => {
    drawing ??= run(entry, config());
    return drawing;
  };
  return {
    name: 'boussole-static-pages',
    apply: 'build',
    buildStart() {
      drawing = null;
    },
    generateBundle: {
      // After the app's page, whose icon and stylesheet are theirs too.
      order: 'post',
      async handler(_, bundle) {
        const { pages, first } = await drawn();
        const texts = Object.values(bundle).filter((file) => file.type === 'asset');
        const index = texts.find(({ fileName }) => fileName === 'index.html');
        if (!index) throw new Error('index.html: not in the build');
        const app = String(index.source);
        const sheets: Stylesheet[] = texts
          .filter(({ fileName }) => fileName.endsWith('.css'))
          .map(({ fileName, source }) => ({ file: fileName, text: String(source) }));
        for (const page of pages) {
          const others = pages.filter(({ name, language }) => name === page.name && language !== page.language);
          const source = documentOf(page, POLICY, headFor(page, others, app, sheets));
          this.emitFile({ type: 'asset', fileName: `${page.language}/${page.name}.html`, source });
        }
        index.source = withFirstScreens(app, first, sheets);
      },
    },
  };
}
