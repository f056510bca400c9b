import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export type Import = {
  readonly specifier: string;
  /** `import type …`: gone when the code runs. */
  readonly typeOnly: boolean;
};

const STATEMENT = /^[ \t]*(?:import|export)\s+([\w\s{},*$]*?)\s*\bfrom\s*['"]([^'"]+)['"]/gm;
const FOR_EFFECT = /^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const ON_DEMAND = /(\btypeof\s+)?\bimport\(\s*['"`]([^'"`]+)['"`]/g;
const BY_PATTERN = /\bimport\.meta\.glob[^(]*\(\s*['"`]([^'"`]+)['"`]/g;

/** The import specifiers of a TypeScript text. */
export function importsIn(text: string): Import[] {
  return [
    ...[...text.matchAll(STATEMENT)].map(([, clause = '', specifier = '']) => ({
      specifier,
      typeOnly: /^type\s/.test(clause),
    })),
    ...[...text.matchAll(FOR_EFFECT)].map(([, specifier = '']) => ({ specifier, typeOnly: false })),
    ...[...text.matchAll(ON_DEMAND)].map(([, typeOf, specifier = '']) => ({ specifier, typeOnly: Boolean(typeOf) })),
    ...[...text.matchAll(BY_PATTERN)].map(([, specifier = '']) => ({ specifier, typeOnly: false })),
  ];
}

/** Every file of a folder, from the root. */
export const listed = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();

/** Every TypeScript file of a folder, declarations apart. */
export const modulesOf = (folder: string): string[] =>
  listed(folder).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

export const SOURCES: readonly string[] = modulesOf('src');

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The file that a relative specifier names, from the root; null for a package; the bare path when nothing is there. */
export function target(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = join(ROOT, dirname(file), specifier);
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}.d.ts`];
  return relative(ROOT, candidates.find((one) => existsSync(one) && statSync(one).isFile()) ?? path);
}

/** The layer of a file of `src/`: its folder, or its name at the top; otherwise the folder at the root. */
export function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second.replace(/\.tsx?$/, '') : top;
}
