import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import type { Language } from '../words/language.ts';
import { loadWords, type Part } from '../words/words.ts';
import type { ScreenProps } from './screen-props.ts';
import { whole } from './whole.ts';

/** A screen, or a part of one, that does not come with the page: how to fetch its code, and the words it needs. */
export type FetchedPart<Code> = {
  readonly load: () => Promise<Code>;
  readonly words: readonly Part[];
  /** Its code, once it came: shown again, it is there at once. */
  here?: Code;
};

/** A screen that is fetched. */
export type FetchedScreen = FetchedPart<{ readonly Screen: ComponentType<ScreenProps> }>;

/** Fetches a part's code, and its words in a language, once each. Rejects when one of them cannot be had. */
export async function fetchPart<Code>(part: FetchedPart<Code>, words: i18n, language: Language): Promise<void> {
  const [code] = await Promise.all([part.load(), ...part.words.map((one) => loadWords(words, language, one))]);
  part.here = whole(code);
}
