import { type BuiltFile, nameOf, together, type Weight, weightOf } from './built-file.ts';
import type { Entry } from './entry.ts';

/** What an entry weighs in a build. */
export type Weighed = { readonly entry: Entry; readonly weight: Weight };

/** In kilobytes of a thousand bytes, as budgets are said. */
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;

/** What each entry weighs, and what is wrong: a budget passed, a file of no entry, an entry without a file. */
export function againstBudgets(
  entries: readonly Entry[],
  files: readonly BuiltFile[],
): { readonly weighed: readonly Weighed[]; readonly problems: readonly string[] } {
  const known = new Set(entries.flatMap((entry) => entry.files));
  const built = new Set(files.map(nameOf));
  const weighed = entries.map((entry) => ({
    entry,
    weight: together(files.filter((file) => entry.files.includes(nameOf(file))).map(weightOf)),
  }));
  return {
    weighed,
    problems: [
      ...weighed.flatMap(passed),
      ...files
        .filter((file) => !known.has(nameOf(file)))
        .map(({ path }) => `${path} belongs to no entry of scripts/size/entries.ts: what is it, and who waits for it?`),
      ...entries.flatMap(({ name, files: named }) =>
        named.filter((one) => !built.has(one)).map((one) => `${name}: no file of the build is named ${one} any more.`),
      ),
    ],
  };
}

const passed = ({ entry: { name, budget }, weight }: Weighed): readonly string[] =>
  (['brotli', 'gzip'] as const)
    .filter((how) => weight[how] > budget[how])
    .map((how) => `${name}: ${kB(weight[how])} ${how}, over its budget of ${kB(budget[how])}.`);

/** A line for each entry: what it weighs, what it may weigh, and why it is there. The last one is what `.ci/run` looks for. */
export const linesOf = (weighed: readonly Weighed[]): readonly string[] => [
  ...weighed.map(({ entry: { name, budget, why }, weight }) => {
    const figures = (['brotli', 'gzip'] as const).map((how) => `${kB(weight[how])} of ${kB(budget[how])} ${how}`);
    return `${name}: ${figures.join(', ')}. ${why}`;
  }),
  `Sizes: ${weighed.length} entries weighed.`,
];
