import { describe, expect, it } from 'vitest';
import en from '../../locales/en/change.json';
import fr from '../../locales/fr/change.json';
import { loadRulebook } from '../../src/rulebook/load.ts';

const questions = loadRulebook()
  .questions.map(({ id }) => id)
  .sort();

describe.each([
  ['French', fr],
  ['English', en],
])('in %s', (_, words) => {
  it('every question has someone to ask, and nothing else has', () => {
    expect(Object.keys(words.ask).sort()).toEqual(questions);
  });
  it('every question has its name inside a sentence, and nothing else has', () => {
    expect(Object.keys(words.about).sort()).toEqual(questions);
  });
});
