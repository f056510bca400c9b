import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('bench/package.json'));
const { packages } = JSON.parse(read('bench/package-lock.json'));
const installed = Object.entries<{ integrity?: string; resolved?: string }>(packages).filter(([place]) => place !== '');

describe('the packages of the benchmark', () => {
  it('are locked by their content, and by no address', () => {
    expect(packages[''].dependencies).toEqual(manifest.dependencies);
    const unsure = installed.filter(
      ([, { integrity = '', resolved }]) => resolved || !/^sha512-[\w+/]{86}==$/.test(integrity),
    );
    expect(unsure.map(([place]) => place)).toEqual([]);
  });

  it('are installed as the product’s are: no script is run', () => {
    expect(read('bench/.npmrc')).toBe(read('.npmrc'));
  });

  it('draw the peers with the product’s own React', () => {
    const product = JSON.parse(read('package-lock.json')).packages;
    for (const name of ['react', 'react-dom'])
      expect(packages[`node_modules/${name}`].version).toBe(product[`node_modules/${name}`].version);
  });

  it('are none of the product’s', () => {
    const own = JSON.parse(read('package.json'));
    const both = Object.keys(manifest.dependencies).filter(
      (name) => name in { ...own.dependencies, ...own.devDependencies },
    );
    expect(both).toEqual(['react', 'react-dom']);
  });
});
