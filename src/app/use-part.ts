import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import type { Language } from '../words/language.ts';
import { hasWords, loadWords } from '../words/words.ts';
import type { FetchedPart } from './fetched-parts.ts';

/** `code` is null until all is here. `failed`: it could not be had, as when the site was updated meanwhile. */
export type PartState<Code> = { readonly code: Code | null; readonly failed: boolean };

/**
 * A part's code, and its words in a language, fetched as soon as they are wanted.
 * @param part always the same object
 */
export function usePart<Code>(
  part: FetchedPart<Code>,
  words: i18n,
  language: Language,
  wanted: boolean,
): PartState<Code> {
  const [fetched, setFetched] = useState<{ readonly code: Code } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    Promise.all([part.load(), ...part.words.map((one) => loadWords(words, language, one))]).then(
      ([code]) => current && setFetched({ code }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [part, words, language, wanted]);
  const spoken = part.words.every((one) => hasWords(words, language, one));
  return { code: spoken ? (fetched?.code ?? null) : null, failed };
}
