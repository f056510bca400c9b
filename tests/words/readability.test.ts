import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishSyllables } from '../../scripts/readability/english-syllables.ts';
import { outOfPlace, raised } from '../../scripts/readability/floors.ts';
import { frenchSyllables } from '../../scripts/readability/french-syllables.ts';
import { readingEase } from '../../scripts/readability/score.ts';
import { scoresOf } from '../../scripts/readability/scores.ts';
import floors from './readability.json' with { type: 'json' };
import syllables from './syllables.json' with { type: 'json' };

describe('syllables', () => {
  it.each([
    ['French', syllables.fr, frenchSyllables],
    ['English', syllables.en, englishSyllables],
  ] as const)('of known %s words are counted as they are said', (_, known, count) => {
    const wrong = Object.entries(known).flatMap(([said, words]) =>
      words.filter((word) => count(word) !== Number(said)).map((word) => `${word}: ${count(word)}, not ${said}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('reading ease', () => {
  const often = (text: string) => Array.from({ length: 20 }, () => text);

  it('is that of Kandel and Moles in French, of Flesch in English', () => {
    // Four words, five syllables; four words, six syllables.
    expect(readingEase(often('Le vent porte loin.'), 'fr')).toBe(Math.round(10 * (207 - 1.015 * 4 - 73.6)) / 10);
    expect(readingEase(often('The answer is open.'), 'en')).toBe(
      Math.round(10 * (206.835 - 1.015 * 4 - 84.6 * 1.5)) / 10,
    );
  });

  it('falls with longer words, and with longer sentences', () => {
    const plain = readingEase(often('Les élus décident du budget.'), 'fr') ?? 0;
    expect(readingEase(often('La municipalité délibère annuellement budgétairement.'), 'fr')).toBeLessThan(plain);
    expect(readingEase(often('Les élus décident du budget et les élus décident du budget.'), 'fr')).toBeLessThan(plain);
  });

  it('leaves out labels, and what placeholders hold; a few words, or a language without a formula, have none', () => {
    const text = often('Le vent porte loin.');
    expect(readingEase([...text, 'Interprétation institutionnelle'], 'fr')).toBe(readingEase(text, 'fr'));
    expect(readingEase(often('{{scenario}} gagne du temps.'), 'fr')).toBe(
      readingEase(often('Tout gagne du temps.'), 'fr'),
    );
    expect(readingEase(['Le vent porte loin.'], 'fr')).toBeNull();
    expect(readingEase(text, 'de')).toBeNull();
  });
});

describe('a floor', () => {
  const before = { fr: { result: 70, gone: 60 } };

  it('is raised with the score, never lowered, given to what is new and taken from what is gone', () => {
    expect(raised(before, { fr: { result: 69.9, plan: 74.8 } })).toEqual({ fr: { result: 70, plan: 74 } });
    expect(raised(before, { fr: { result: 72.1 } })).toEqual({ fr: { result: 72 } });
  });

  it.each([
    [69.9, 'under its floor of 70'],
    [72, 'over its floor of 70'],
  ])('of 70 refuses a score of %d', (score, said) => {
    expect(outOfPlace({ fr: { result: 70 } }, { fr: { result: score } })).toEqual([expect.stringContaining(said)]);
  });

  it.each([70, 71.9])('of 70 takes a score of %d', (score) => {
    expect(outOfPlace({ fr: { result: 70 } }, { fr: { result: score } })).toEqual([]);
  });

  it('is missed where there is none, and out of place where there is no score', () => {
    expect(outOfPlace(before, { fr: { result: 70, plan: 74.8 } })).toEqual([
      expect.stringContaining('fr/plan: 74.8, and no floor'),
      'fr/gone: a floor, and no score',
    ]);
  });
});

it('every file of locales/ is as easy to read as it has been: its floor only rises (npm run readability)', () => {
  expect(outOfPlace(floors, scoresOf(join(import.meta.dirname, '../../locales')))).toEqual([]);
});
