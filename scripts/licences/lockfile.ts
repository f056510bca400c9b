import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of the lockfile, as npm writes it; the root has neither `version` from a registry nor `integrity`. */
type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

/** Every package that may be installed, on whatever machine: where it goes → what is locked of it; '' is the project. */
export type Lockfile = Readonly<Record<string, Locked>>;

/** @throws when there is no lockfile, or none that npm 7 or later wrote */
export function readLockfile(): Lockfile {
  const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'));
  if (!packages) throw new Error('package-lock.json: no packages');
  return packages;
}

/** The name of a package, of where it is installed. */
export const nameAt = (place: string): string => place.replace(/^.*node_modules\//, '');

/** Where the package that another one asks for is installed: beside it, or in a folder above. */
function found(lockfile: Lockfile, from: string, name: string): string | null {
  for (let at = from; ; at = at.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = `${at}${at === '' ? '' : '/'}node_modules/${name}`;
    if (place in lockfile) return place;
    if (at === '') return null;
  }
}

/** The packages that the page itself is made with, types apart: where they are installed. The lockfile says more than that of `dev`: peers too. */
export function ofThePage(lockfile: Lockfile): string[] {
  const reached = new Set<string>();
  const follow = (from: string) => {
    for (const name of Object.keys(lockfile[from]?.dependencies ?? {})) {
      const place = found(lockfile, from, name);
      if (!place || reached.has(place) || name.startsWith('@types/')) continue;
      reached.add(place);
      follow(place);
    }
  };
  follow('');
  return [...reached].sort();
}
