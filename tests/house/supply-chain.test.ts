import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FONT, licencesDocument, partsOf } from '../../scripts/licences/licences-document.ts';
import { type Lockfile, nameAt, ofThePage, readLockfile } from '../../scripts/licences/lockfile.ts';
import { ROOT } from './imports-of.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const lockfile = readLockfile();
const manifest = JSON.parse(read('package.json'));
const installed = Object.entries(lockfile).filter(([place]) => place !== '');

/** In what readers get: nothing that asks them, or a host, for more than a notice. */
const SHIPPED = ['MIT', 'ISC', 'BlueOak-1.0.0', 'BSD-3-Clause', 'MIT AND ISC AND BSD-3-Clause', '(MIT AND Zlib)'];
/** Two at choice: we take the first. */
const CHOSEN = ['(MIT OR GPL-3.0-or-later)', 'MIT OR Apache-2.0'];
/** For tools, which stay with whoever builds. */
const TOOLS = ['Apache-2.0', 'MPL-2.0', 'BSD-2-Clause', '0BSD', 'MIT-0', 'CC0-1.0', 'CC-BY-4.0'];

/** Packages that ask to run a script when they are installed, and why we need not let them. */
const SCRIPTS: Readonly<Record<string, string>> = {
  esbuild:
    'tsx: makes its start faster; without it, the program that came with the package is run by a script of its own',
  fsevents: 'for macOS: built beforehand, in the package',
};

/** Whether a range of `engines` takes Node 20.19: `>=18`, `^20.19.0 || >=22.12`. A word that it cannot read, it refuses. */
const takesOldestNode = (range: string): boolean =>
  range.split('||').some((part) => {
    const [, sign, major = '', minor = '0'] = /^\s*(>=|\^|~)?\s*v?(\d+)(?:\.(\d+|[x*]))?[\d.x*]*\s*$/.exec(part) ?? [];
    if (major === '') return part.trim() === '*';
    if (Number(major) === 20) return (Number(minor) || 0) <= 19;
    return sign === '>=' && Number(major) < 20;
  });

describe('the lockfile', () => {
  it('knows every package by its content: a checksum of SHA-512', () => {
    expect(installed.length).toBeGreaterThan(300);
    const unsure = installed.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
    expect(unsure.map(([place]) => place)).toEqual([]);
  });

  it('takes all from the public registry: no repository, folder or address', () => {
    const fromElsewhere = installed.filter(
      ([, { resolved, link }]) => link || (resolved && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(fromElsewhere.map(([place]) => place)).toEqual([]);
    const asked = installed.flatMap(([, { dependencies = {} }]) => Object.entries(dependencies));
    const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const elsewhere = [...direct, ...asked].filter(([, range]) =>
      /^(?:git|file|link|https?|ssh):|^[\w-]+\/[\w-]/.test(`${range}`),
    );
    expect(elsewhere).toEqual([]);
  });

  it('is that of the manifest', () => {
    const { dependencies, devDependencies } = lockfile[''] ?? {};
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  it('asks to run nothing when it is installed that we need, and npm is told to run nothing', () => {
    expect(read('.npmrc')).toContain('ignore-scripts=true');
    const asking = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameAt(place));
    expect(asking.filter((name) => !(name in SCRIPTS))).toEqual([]);
    // Nor does the project itself: a script that must be run before another would be skipped without a word.
    expect(
      Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)|^(?:install|dependencies)$/.test(name)),
    ).toEqual(['preview', 'preview:host']);
  });

  it('holds packages that run on the oldest Node that we support', () => {
    expect(manifest.engines.node).toBe('>=20.19');
    expect(read('.npmrc')).toContain('engine-strict=true');
    const newer = installed.filter(
      ([, { optional, engines }]) => !optional && engines?.node && !takesOldestNode(engines.node),
    );
    expect(newer.map(([place, { engines }]) => `${place} ${engines?.node}`)).toEqual([]);
  });

  it('would be refused for a newer Node alone', () => {
    for (const range of ['>=18', '^20.19.0 || >=22.12.0', '>= 14.6', '20.x || 22', '6.* || >= 10.*', '*'])
      expect(takesOldestNode(range)).toBe(true);
    for (const range of ['>=22', '^22.13.0 || >=24', '>=20.20.0', '^18']) expect(takesOldestNode(range)).toBe(false);
  });
});

describe('the licences', () => {
  const { shipped, apart } = partsOf(lockfile);
  const refused = (places: readonly string[], taken: readonly string[]) =>
    places
      .filter((place) => !taken.includes(lockfile[place]?.license ?? ''))
      .map((place) => `${place}: ${lockfile[place]?.license}`);

  it('of what readers get ask for a notice, and the font’s for its own', () => {
    expect(ofThePage(lockfile)).toContain('node_modules/react-dom');
    expect(lockfile[FONT]?.license).toBe('OFL-1.1');
    expect(refused(shipped, [...SHIPPED, ...CHOSEN])).toEqual([`${FONT}: OFL-1.1`]);
  });

  it('of the tools let us use them', () => {
    expect(refused(apart, [...SHIPPED, ...CHOSEN, ...TOOLS])).toEqual([]);
  });

  it('are in docs/licences.md: npm run licences writes it again', () => {
    expect(read('docs/licences.md')).toBe(licencesDocument(lockfile));
  });

  it('are told apart where a package is installed twice, in several versions', () => {
    const twice: Lockfile = {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { b: '1' } },
      'node_modules/a/node_modules/b': { version: '1.0.0', license: 'ISC' },
      'node_modules/b': { version: '2.0.0', license: 'GPL-3.0-only' },
    };
    expect(ofThePage(twice)).toEqual(['node_modules/a', 'node_modules/a/node_modules/b']);
    expect(licencesDocument(twice)).toMatch(/made with\n[\s\S]*b 1\.0\.0[\s\S]*only builds[\s\S]*b 2\.0\.0/);
  });
});
