import { expect, it } from 'vitest';
import { createWords, loadWords, speak } from '../../src/words/words.ts';

it.each([
  ['fr', 0, '0 autre constat'],
  ['fr', 1, '1 autre constat'],
  ['fr', 2, '2 autres constats'],
  ['en', 0, '0 other findings'],
  ['en', 1, '1 other finding'],
  ['en', 2, '2 other findings'],
] as const)(
  'in %s, %d of something is said « %3$s »: nought is singular in French alone',
  async (language, count, said) => {
    const words = createWords();
    await speak(words, language);
    await loadWords(words, language, 'explanations');
    expect(words.getFixedT(language, 'change')('finding.rest', { count }).replaceAll('\u00a0', ' ')).toBe(said);
  },
);
