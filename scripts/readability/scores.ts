import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingEase } from './score.ts';

/** By language, then by file: how easily it is read. Files that are too short to say are left out. */
export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

const textsIn = (words: unknown): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(textsIn);

/** The scores of every file of a folder of locales. */
export const scoresOf = (locales: string): Scores =>
  Object.fromEntries(
    readdirSync(locales)
      .sort()
      .map((language) => [language, scoresIn(join(locales, language), language)]),
  );

const scoresIn = (folder: string, language: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .flatMap((name): [string, number][] => {
        const score = readingEase(textsIn(JSON.parse(readFileSync(join(folder, name), 'utf8'))), language);
        return score === null ? [] : [[name.replace('.json', ''), score]];
      }),
  );
