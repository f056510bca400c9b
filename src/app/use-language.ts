import type { i18n } from 'i18next';
import { useState } from 'react';
import { type Language, SOURCE } from '../words/language.ts';
import { speak } from '../words/words.ts';

/** The language spoken, and how to change it in place: nothing is lost. Whoever listens to `words` follows. */
export function useLanguage(words: i18n) {
  const [failed, setFailed] = useState(false);
  const language = words.language ?? SOURCE;
  const choose = (wished: Language) => {
    speak(words, wished).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return { language, failed, choose };
}
