import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import type { Language } from '../words/language.ts';
import { hasWords, loadWords } from '../words/words.ts';

type Explained = typeof import('./explained').Explained;

/**
 * The result's code, rules and words, fetched from the first screen on, so that the result needs no network.
 * `Explained` is null until all are here. `failed`: they could not be had, as when the site was updated meanwhile.
 */
export function useResultPart(words: i18n, language: Language) {
  const [part, setPart] = useState<{ Explained: Explained } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    Promise.all([import('./explained.tsx'), loadWords(words, language, 'explanations')]).then(
      ([{ Explained }]) => current && setPart({ Explained }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [words, language]);
  return { Explained: hasWords(words, language, 'explanations') ? (part?.Explained ?? null) : null, failed };
}
