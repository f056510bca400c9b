import type { i18n } from 'i18next';
import { useState } from 'react';
import { type Language, SOURCE } from '../words/language.ts';
import { type Part, speak } from '../words/words.ts';

/**
 * The language spoken, and how to change it in place: nothing is lost. Whoever listens to `words` follows.
 * @param needed the parts on screen: fetched before the change, so that the screen stays as the reader left it
 */
export function useLanguage(words: i18n, needed: readonly Part[]) {
  const [failed, setFailed] = useState(false);
  const language = words.language ?? SOURCE;
  const choose = (wished: Language) => {
    speak(words, wished, needed).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return { language, failed, choose };
}
