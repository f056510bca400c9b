import type { i18n } from 'i18next';
import { useEffect } from 'react';
import type { Language } from '../words/language.ts';
import type { Step } from './in-turn.ts';

/** Where a browser says so: its reader counts what is loaded. */
export const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/**
 * Fetches the rest ahead of need, once the screen is shown. `data-ahead` on the page says that all is here: for tests, and
 * for whoever measures.
 * @param links see `fetchAhead`; the same function as long as it fetches the same
 * @param wanted false until someone is using the page
 * @param onResult as `fetchAhead` has it
 */
export function useFetchedAhead(
  words: i18n,
  language: Language,
  links: Step,
  { wanted, onResult }: { readonly wanted: boolean; readonly onResult: boolean },
): void {
  useEffect(() => {
    if (!wanted || savesData()) return;
    const ended = new AbortController();
    const { signal } = ended;
    const { dataset } = document.documentElement;
    const begin = () =>
      import('./fetched-ahead.ts')
        .then(({ fetchAhead }) => fetchAhead(words, language, links, onResult, signal))
        .catch(() => false)
        .then((all) => {
          if (signal.aborted) return;
          if (all) dataset['ahead'] = 'here';
          // What could not be had may be there once the network has been away and is back.
          else window.addEventListener('online', begin, { once: true, signal });
        });
    void begin();
    return () => {
      ended.abort();
      delete dataset['ahead'];
    };
  }, [words, language, links, wanted, onResult]);
}
