import { englishSyllables } from './english-syllables.ts';
import { frenchSyllables } from './french-syllables.ts';
import { isSentence, sentencesOf, wordsOf } from './sentences.ts';

/**
 * Reading ease: a base, less a price for each word in a sentence and for each syllable in a word. French: Kandel and Moles,
 * « Application de l'indice de Flesch à la langue française », 1958. English: Flesch, "A new readability yardstick", 1948.
 */
const FORMULAS: Readonly<
  Record<string, { base: number; word: number; syllable: number; count: typeof frenchSyllables }>
> = {
  fr: { base: 207, word: 1.015, syllable: 73.6, count: frenchSyllables },
  en: { base: 206.835, word: 1.015, syllable: 84.6, count: englishSyllables },
};

/** What a placeholder holds is worded elsewhere: one word, one syllable. */
const VALUE = 'X';

/** Fewer words than this say more about one of them than about how a file is written. */
const FEWEST_WORDS = 60;

/**
 * How easily the sentences of some texts are read, from 0 (hard) to 100 (easy), seldom beyond, to one decimal. Labels and
 * headings do not count.
 * @returns null for a language without a formula, and for too few words
 */
export function readingEase(texts: readonly string[], language: string): number | null {
  const formula = FORMULAS[language];
  const sentences = texts
    .flatMap((text) => sentencesOf(text.replaceAll(/\{\{\w+\}\}/g, VALUE), language))
    .filter(isSentence)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (!formula || words.length < FEWEST_WORDS) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, formula.count), 0);
  const ease =
    formula.base - formula.word * (words.length / sentences.length) - formula.syllable * (syllables / words.length);
  return Math.round(ease * 10) / 10;
}

/** A figure counts one syllable a digit, initials one a letter, and each part of a compound for itself. */
const syllablesOf = (word: string, count: typeof frenchSyllables): number =>
  word
    .replaceAll(/[’.,\u202f]/g, '')
    .split('-')
    .reduce(
      (sum, part) => sum + (/\d|^[BCDFGHJKLMNPQRSTVWXZ]{2,}$/.test(part) ? part.length : count(part.toLowerCase())),
      0,
    );
