import type { i18n } from 'i18next';
import type { Language } from '../words/language.ts';
import { addStaticWords } from '../words/static-words.ts';
import { createWords, type Part, speak } from '../words/words.ts';

/** A voice of its own for what is drawn here in a language, with the words that only these pages have. */
export async function spoken(language: Language, parts: readonly Part[] = []): Promise<i18n> {
  const words = createWords();
  await speak(words, language, parts);
  addStaticWords(words, language);
  return words;
}
