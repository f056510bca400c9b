import type { Part } from '../words/words.ts';

/** A screen that does not come with the page: how to fetch its code, and the words it needs. */
export type FetchedPart<Code> = { readonly load: () => Promise<Code>; readonly words: readonly Part[] };

/** The result and all it stands on. */
export const RESULT: FetchedPart<typeof import('./explained')> = {
  load: () => import('./explained.tsx'),
  words: ['explanations'],
};

/** The method page: rules, findings, and the fairness report. */
export const METHOD: FetchedPart<typeof import('./method-page')> = {
  load: () => import('./method-page.tsx'),
  words: ['explanations', 'method'],
};

/** The words that a state's screen needs besides those of the page: another language brings them before it is spoken. */
export const wordsOn = (state: string): readonly Part[] =>
  state === 'result' ? RESULT.words : state === 'method' ? METHOD.words : [];
