import { describe, expect, it } from 'vitest';
import { createWords, hasWords, LANGUAGES, loadWords, speak } from '../../src/words/words.ts';

const PARTS = ['explanations', 'method'] as const;

describe.each(LANGUAGES)('whoever begins in %s', (first) => {
  it.each(LANGUAGES)('can go on in %s, with more words fetched meanwhile', async (second) => {
    const words = createWords();
    await speak(words, first);
    for (const part of PARTS) await loadWords(words, first, part);
    await speak(words, second);
    expect(words.language).toBe(second);
    expect(hasWords(words, second, 'main')).toBe(true);
    expect(words.t('product.name')).not.toBe('product.name');
  });
});

it('a part fetched for one page is not said to be there for another', async () => {
  const one = createWords();
  await loadWords(one, 'fr', 'explanations');
  expect(hasWords(one, 'fr', 'explanations')).toBe(true);
  expect(hasWords(createWords(), 'fr', 'explanations')).toBe(false);
  expect(hasWords(createWords(), 'fr', 'main')).toBe(true);
});
