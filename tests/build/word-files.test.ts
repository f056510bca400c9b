import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/build/word-files.ts';
import { LANGUAGES, nameOf as nameSaid } from '../../src/words/words.ts';

describe('the names of languages', () => {
  it('are those that their speakers write, with a capital', () => {
    expect(['fr', 'en', 'de', 'eu'].map(nameOf)).toEqual(['Français', 'English', 'Deutsch', 'Euskara']);
  });

  it('come with the words, in a browser that is not asked for them', () => {
    expect(LANGUAGES.map(nameSaid)).toEqual(['Français', 'English']);
  });
});
