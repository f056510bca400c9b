import type { i18n } from 'i18next';
import { useCallback } from 'react';
import type { Language } from '../words/language.ts';
import { hasWords } from '../words/words.ts';
import { type FetchedPart, fetchPart } from './fetched-part.ts';
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
  const fetch = useCallback(() => fetchPart(part, words, language), [part, words, language]);
  const spoken = part.words.every((one) => hasWords(words, language, one));
  const code = spoken ? (part.here ?? null) : null;
  const { failed } = useFetched(fetch, wanted && code === null);
  return { code, failed };
}
