// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hostLanguage } from '../../src/app/embedded/host-language.ts';
import { createWords, hasWords, speak } from '../../src/words/words.ts';

const on = (value: 'method' | 'welcome') => ({ value, context: { page: 'scenarios' } }) as const;
const hello = (lang: string | null) => ({ type: 'hello', lang }) as const;
const soon = () => new Promise((done) => setTimeout(done, 300));

describe('the host page’s language', () => {
  it('is spoken in the frame, with the words of the screen at hand, and the first one named holds', async () => {
    const words = createWords();
    const hear = hostLanguage(words, null, () => on('method'));
    hear(hello('en_GB'));
    await expect.poll(() => words.language).toBe('en');
    expect(hasWords(words, 'en', 'method')).toBe(true);
    hear(hello('fr'));
    await soon();
    expect(words.language).toBe('en');
  });

  it('gives way to the one that the address names, and to the one that the reader chose', async () => {
    const named = createWords();
    hostLanguage(named, 'fr', () => on('welcome'))(hello('en'));
    const chosen = createWords();
    const late = hostLanguage(chosen, null, () => on('welcome'));
    await speak(chosen, 'en');
    late(hello('fr'));
    await soon();
    expect([named.language, chosen.language]).toEqual(['fr', 'en']);
  });

  it.each([null, '', '../../en', '__proto__', 'de'])('is none of ours: %j', async (lang) => {
    const words = createWords();
    await speak(words, 'en');
    hostLanguage(words, null, () => on('welcome'))(hello(lang));
    await soon();
    // The browser's own, then.
    expect(words.language).toBe('en');
  });
});
