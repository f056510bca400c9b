import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../words/language.ts';
import { hasWords, LANGUAGES, loadWords } from '../../words/words.ts';

/** What screen readers call a frame, in the language that is spoken inside it; in this page's until its words are here. */
export function useFrameTitle(): (language: Language) => string {
  const { t, i18n } = useTranslation('integrate');
  const [, here] = useState(0);
  useEffect(() => {
    let current = true;
    for (const other of LANGUAGES)
      loadWords(i18n, other, 'integrate').then(
        () => current && here((count) => count + 1),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [i18n]);
  return (language) => t('frameTitle', { lng: hasWords(i18n, language, 'integrate') ? language : i18n.language });
}
