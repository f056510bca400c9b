import { describe, expect, it } from 'vitest';
import { importsIn, layerOf, listed, modulesOf, SOURCES, target, textOf } from './imports-of.ts';
import { APART, LAYERS, WATCHED } from './layers.ts';

const TABLE = { ...LAYERS, ...APART };
const PUBLISHED_RULES = [
  'virtual:rulebook',
  'virtual:questionnaire',
  'virtual:fairness',
  'virtual:history',
  'virtual:published',
  'virtual:families',
];

type Edge = { file: string; specifier: string; to: string | null; typeOnly: boolean };
const edges: Edge[] = SOURCES.flatMap((file) =>
  importsIn(textOf(file)).map((one) => ({ ...one, file, to: target(file, one.specifier) })),
);
const said = ({ file, specifier }: Edge) => `${file} imports ${specifier}`;
const packageOf = (specifier: string) => specifier.split('/')[0] ?? '';

describe('the reader of imports', () => {
  it('sees every form that brings a module in, and which are types alone', () => {
    const text = [
      "import { a, type B } from './values';",
      "import type { C } from './types';",
      'import {\n  d,\n} from "./lines";',
      "import './effect.css';",
      "export { e } from './again';",
      "export type { F } from './again-types';",
      "export * from './all';",
      "const g = await import('./later');",
      "type H = typeof import('./later-types');",
      "const i = import.meta.glob('../../locales/*.json');",
      '// import is also a word: nothing comes from here',
    ].join('\n');
    expect(
      importsIn(text)
        .map((one) => `${one.typeOnly ? 'type ' : ''}${one.specifier}`)
        .sort(),
    ).toEqual(
      [
        './values',
        'type ./types',
        './lines',
        './effect.css',
        './again',
        'type ./again-types',
        './all',
        './later',
        'type ./later-types',
        '../../locales/*.json',
      ].sort(),
    );
  });

  it('finds the sources, and where each of their imports leads', () => {
    expect(SOURCES).toContain('src/engine/recommend.ts');
    expect(edges.length).toBeGreaterThan(SOURCES.length);
    const lost = edges.filter(({ to }) => to !== null && !/\.\w+$/.test(to));
    expect(lost.map(said)).toEqual([]);
  });
});

describe('the layers', () => {
  it('are all in the table', () => {
    expect(SOURCES.map(layerOf).filter((layer) => !(layer in TABLE))).toEqual([]);
  });

  it('import only in the direction of the table', () => {
    const against = edges.filter(({ file, to }) => {
      if (to === null || to.startsWith('locales/')) return false;
      return layerOf(to) !== layerOf(file) && !TABLE[layerOf(file)]?.layers.includes(layerOf(to));
    });
    expect(against.map(said)).toEqual([]);
  });

  it('have no cycle among them in the table itself', () => {
    const done = new Set<string>();
    for (let settled = -1; settled !== done.size; ) {
      settled = done.size;
      for (const [name, { layers }] of Object.entries(TABLE)) if (layers.every((one) => done.has(one))) done.add(name);
    }
    expect([...done].sort()).toEqual(Object.keys(TABLE).sort());
  });

  it('use only the packages that are theirs', () => {
    const foreign = edges.filter(({ file, specifier }) => {
      const name = packageOf(specifier);
      return WATCHED.includes(name) && !TABLE[layerOf(file)]?.packages.includes(name);
    });
    expect(foreign.map(said)).toEqual([]);
  });

  it('know of the rulebook only its types, in engine and link: it is given to them', () => {
    const values = edges.filter(
      ({ file, to, typeOnly }) =>
        ['engine', 'link'].includes(layerOf(file)) && to !== null && layerOf(to) === 'rulebook' && !typeOnly,
    );
    expect(values.map(said)).toEqual([]);
  });

  it('know of the proof only its types: it runs when the rules are edited, never in the page', () => {
    const values = edges.filter(
      ({ file, to, typeOnly }) => layerOf(file) !== 'proof' && to !== null && layerOf(to) === 'proof' && !typeOnly,
    );
    expect(values.map(said)).toEqual([]);
  });

  it('get the built rulebook where the pieces are put together alone: app, main and static', () => {
    const takers = edges.filter(({ specifier }) => PUBLISHED_RULES.includes(specifier));
    expect(takers.filter(({ file }) => !['app', 'main', 'static'].includes(layerOf(file))).map(said)).toEqual([]);
  });

  it('read files in rulebook and build alone', () => {
    const readers = edges.filter(({ specifier }) => specifier.startsWith('node:'));
    expect(readers.length).toBeGreaterThan(0);
    expect(readers.filter(({ file }) => !['rulebook', 'build'].includes(layerOf(file))).map(said)).toEqual([]);
  });

  it('leave the locales to words', () => {
    const readers = edges.filter(({ to }) => to?.startsWith('locales/'));
    expect(readers.length).toBeGreaterThan(0);
    expect(readers.filter(({ file }) => layerOf(file) !== 'words').map(said)).toEqual([]);
  });
});

describe('nothing', () => {
  it('imports tests, from src or scripts', () => {
    const scripts = modulesOf('scripts').flatMap((file) =>
      importsIn(textOf(file)).map((one) => ({ ...one, file, to: target(file, one.specifier) })),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect([...edges, ...scripts].filter(({ to }) => to?.startsWith('tests/')).map(said)).toEqual([]);
  });

  it('goes round: no module needs itself when it runs', () => {
    const needs = new Map(
      SOURCES.map((file) => [
        file,
        edges.filter((one) => one.file === file && one.to && !one.typeOnly).map((one) => one.to ?? ''),
      ]),
    );
    // Take away the modules that need nothing more, again and again: what stays is on a cycle or leads to one.
    for (let left = -1; left !== needs.size; ) {
      left = needs.size;
      for (const [file, others] of needs) if (!others.some((other) => needs.has(other))) needs.delete(file);
    }
    expect([...needs.keys()]).toEqual([]);
  });

  it('is a giant: no file over 400 lines', () => {
    const files = ['src', 'tests', 'scripts'].flatMap(listed).filter((file) => /\.(tsx?|css)$/.test(file));
    expect(files.length).toBeGreaterThan(SOURCES.length);
    expect(files.filter((file) => textOf(file).split('\n').length > 400)).toEqual([]);
  });
});
