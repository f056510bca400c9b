import { fileURLToPath } from 'node:url';
import { kB, type Weighed } from '../size/against-budgets.ts';
import type { Share } from './built-chunk.ts';

/** What the report says of one file of scripts. */
export type ReportedChunk = {
  /** Without its hash. */
  readonly name: string;
  /** The files that have it with them, and those that fetch it. */
  readonly withThem: readonly string[];
  readonly askers: readonly string[];
  readonly shares: readonly Share[];
};

export const DOCUMENT = fileURLToPath(new URL('../../docs/bundle.md', import.meta.url));

/** Below, in characters, what a chunk is made of is not worth a line. */
const TOO_SMALL = 1000;

const INTRODUCTION = `# What is loaded, and why

Written by \`npm run bundle:report\`, from a build. An entry is what is fetched together (\`scripts/size/entries.ts\`, where its
budget is); sizes are in kilobytes of a thousand bytes, at the best each compression can do. \`npm run size\` refuses this page
when a figure here is far from the build's. Why things are fetched when they are:
[decision 28](decisions/0028-what-is-fetched-when.md).
`;

const weights = (weighed: readonly Weighed[]): readonly string[] => [
  '| entry | as it is | gzip | brotli | why, and when |',
  '|---|---:|---:|---:|---|',
  ...weighed.map(
    ({ entry: { name, why }, weight: { raw, gzip, brotli } }) =>
      `| ${name} | ${kB(raw)} | ${kB(gzip)} | ${kB(brotli)} | ${why} |`,
  ),
];

const list = (names: readonly string[], none: string) => (names.length > 0 ? names.join(', ') : none);

function chunk({ name, withThem, askers, shares }: ReportedChunk): readonly string[] {
  const all = shares.reduce((sum, { characters }) => sum + characters, 0);
  return [
    `### ${name}`,
    '',
    `Asked for by: ${list(askers, 'the page, or what needs it')}. Needed at once by: ${list(withThem, 'none other')}.`,
    '',
    '| package or folder | characters | share |',
    '|---|---:|---:|',
    ...shares
      .filter(({ characters }) => characters >= all / 200)
      .map(({ part, characters }) => `| ${part} | ${characters} | ${Math.round((100 * characters) / all)} % |`),
    '',
  ];
}

/** The whole page. What each chunk is made of is counted once it was minified, before it was compressed. */
export function documentOf(weighed: readonly Weighed[], chunks: readonly ReportedChunk[]): string {
  const large = chunks.filter(
    ({ shares }) => shares.reduce((sum, { characters }) => sum + characters, 0) >= TOO_SMALL && shares.length > 1,
  );
  return `${[
    INTRODUCTION,
    ...weights(weighed),
    '',
    '## What each file of scripts is made of',
    '',
    'From the bundler’s own source maps: minified, not yet compressed; what is less than half a per cent is left out, and so',
    'are files of one part alone (words) and those below a kilobyte.',
    '',
    ...large.flatMap(chunk),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

/** What the page's table says that each entry weighs, in bytes of brotli. */
export const saidIn = (document: string): ReadonlyMap<string, number> =>
  new Map(
    [...document.matchAll(/^\| ([\w-]+) \|(?: [\d.]+ kB \|){2} ([\d.]+) kB \|/gm)].map(([, name = '', brotli]) => [
      name,
      Number(brotli) * 1000,
    ]),
  );
