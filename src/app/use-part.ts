import type { i18n } from 'i18next';
import { useCallback } from 'react';
import type { Language } from '../words/language.ts';
import { hasWords, loadWords } from '../words/words.ts';
import type { FetchedPart } from './fetched-part.ts';
import { useFetched } from './use-fetched.ts';

/** `code` is null until all is here. `failed`: it could not be had. */
export type PartState<Code> = { readonly code: Code | null; readonly failed: boolean };

/**
 * A part's code, and its words in a language, fetched as soon as they are wanted.
 * @param part always the same object
 */
export function usePart<Code>(
  part: FetchedPart<Code>,
  words: i18n,
  language: Language,
  wanted = true,
): PartState<Code> {
  const fetch = useCallback(
    () =>
      Promise.all([part.load(), ...part.words.map((one) => loadWords(words, language, one))]).then(([code]) => {
        part.here = code;
      }),
    [part, words, language],
  );
  const { failed } = useFetched(fetch, wanted);
  const spoken = part.words.every((one) => hasWords(words, language, one));
  return { code: spoken ? (part.here ?? null) : null, failed };
}
