import { describe, expect, it } from 'vitest';
import { sentencesOf, wordsOf } from '../../scripts/readability/sentences.ts';
import { LANGUAGES, texts } from './locales.ts';

const MOST_WORDS = 25;

describe('a sentence', () => {
  it.each([
    [
      'Oui. Non\u202f! «\u00a0Si.\u00a0» Et après\u202f?',
      ['Oui.', 'Non\u202f!', '«\u00a0Si.\u00a0»', 'Et après\u202f?'],
    ],
    ['Deux. 12 réponses. {{count}} autres.', ['Deux.', '12 réponses.', '12 autres.']],
    ['Avec 2.0, puis 3… {{scenario}}\nsuit.', ['Avec 2.0, puis 3… la démocratie de la souveraineté', 'suit.']],
  ])('of %j ends where a reader stops', (text, sentences) => {
    expect(sentencesOf(text, 'fr')).toEqual(sentences);
  });

  it.each([
    ['L’outil est peut-être là\u202f: qu’en dire\u202f?', 6],
    ['30\u202f000\u00a0€, puis 6½\u00a0points', 4],
    ['{{leader}} et {{leaders}} (contraste de {{ratio}})', 5 + 1 + 8 + 3],
  ])('%j has %i words, placeholders filled', (text, words) => {
    expect(wordsOf(sentencesOf(text, 'fr')[0] ?? '')).toHaveLength(words);
  });
});

it.each(LANGUAGES)(
  'in %s, no sentence has more than 25 words, with the names and figures that it is given',
  (language) => {
    const long = texts(language).flatMap(([path, text]) =>
      sentencesOf(text, language)
        .filter((sentence) => wordsOf(sentence).length > MOST_WORDS)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  },
);
