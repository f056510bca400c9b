/**
 * Who may import whom: the table of the house (CONTRIBUTING, import direction). Lint holds it file by file as errors;
 * the tests beside this file hold lint to it, and the code itself.
 */
export type Layer = {
  /** The other layers it may import from. */
  readonly layers: readonly string[];
  /** Of the watched packages, those it may import. */
  readonly packages: readonly string[];
};

/** The packages that decide what a layer is: who reads YAML, who draws, who speaks. */
export const WATCHED = ['yaml', 'zod', 'recharts', 'react', 'react-dom', 'react-i18next', 'i18next', 'xstate'];

const REACT = ['react', 'react-dom', 'react-i18next', 'i18next'];
const SHOWN = ['words', 'rulebook', 'engine'];

export const LAYERS: Readonly<Record<string, Layer>> = {
  rulebook: { layers: [], packages: ['yaml', 'zod'] },
  engine: { layers: ['rulebook'], packages: [] },
  link: { layers: ['rulebook', 'engine'], packages: ['zod'] },
  /** The page inside another site's page: what the two say to each other, and how it looks there. */
  embed: { layers: [], packages: [] },
  proof: { layers: ['rulebook', 'engine', 'link'], packages: [] },
  machine: { layers: ['rulebook', 'engine', 'link'], packages: ['react', 'xstate'] },
  words: { layers: [], packages: REACT },
  components: { layers: SHOWN, packages: REACT },
  charts: { layers: [...SHOWN, 'components'], packages: [...REACT, 'recharts'] },
  /** Of proof, its types: the proof itself runs when the rules are edited. */
  screens: { layers: [...SHOWN, 'components', 'charts', 'proof', 'link', 'embed'], packages: REACT },
  /** What is taken away of a result says what its screens say, in their words. */
  report: { layers: [...SHOWN, 'components', 'charts', 'screens', 'link'], packages: REACT },
  app: {
    layers: [...SHOWN, 'components', 'charts', 'screens', 'report', 'machine', 'link', 'proof', 'embed'],
    packages: REACT,
  },
};

/** Not in the line: what starts the page, what only builds it, and the styles. */
export const APART: Readonly<Record<string, Layer>> = {
  main: { layers: [...Object.keys(LAYERS), 'styles'], packages: WATCHED },
  /** Draws the pages that need no script, when the site is built: like `main`, it puts the pieces together. */
  static: { layers: [...Object.keys(LAYERS), 'styles'], packages: WATCHED },
  build: { layers: [], packages: [] },
  styles: { layers: [], packages: [] },
};
