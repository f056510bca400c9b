import { type Lockfile, nameAt, ofThePage } from './lockfile.ts';

/** The font, the one package outside `dependencies` that reaches a reader: it is a file, and no code. */
export const FONT = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';

const HEAD = `# Licences

Written by \`npm run licences\` from \`package-lock.json\`, so the same on every machine; a test holds it to the lockfile, and
to the licences that we take. The project itself is under the licence in \`LICENSE\`.

The built site carries what these licences ask for: \`licences.md\` has the notice of every package bundled in it, and
\`font-licence.txt\` that of the font.
`;

/** The licences of some packages, the most frequent first, each with its packages. */
function byLicence(lockfile: Lockfile, places: readonly string[]): string {
  const groups = new Map<string, Set<string>>();
  for (const place of places) {
    const { license = 'none stated', version = '' } = lockfile[place] ?? {};
    groups.set(license, (groups.get(license) ?? new Set()).add(`${nameAt(place)} ${version}`));
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.size - one.size || a.localeCompare(b))
    .map(([licence, packages]) => `### ${licence}: ${packages.size}\n\n${[...packages].sort().join(', ')}\n`)
    .join('\n');
}

/** The places of the lockfile that reach readers, and those that only build and test. */
export function partsOf(lockfile: Lockfile): {
  readonly shipped: readonly string[];
  readonly apart: readonly string[];
} {
  const shipped = [...ofThePage(lockfile), FONT];
  return { shipped, apart: Object.keys(lockfile).filter((place) => place !== '' && !shipped.includes(place)) };
}

/** The licences of all that is installed, as docs/licences.md. */
export function licencesDocument(lockfile: Lockfile): string {
  const { shipped, apart } = partsOf(lockfile);
  return [
    HEAD,
    '## What the page is made with\n',
    byLicence(lockfile, shipped),
    '## What only builds and tests it\n',
    'Whatever the machine: some of these are for other systems than yours.\n',
    byLicence(lockfile, apart),
  ].join('\n');
}
