import type { Part } from '../words/words.ts';
import type { FetchedPart } from './fetched-part.ts';

/** The result and all it stands on. */
export const RESULT: FetchedPart<typeof import('./explained')> = {
  load: () => import('./explained.tsx'),
  words: ['explanations'],
};

/** The compass of the first screen: what is to be read there comes before it. */
export const ROSE: FetchedPart<typeof import('../charts/rose')> = {
  load: () => import('../charts/rose.tsx'),
  words: ['early'],
};

/** Every answer before the result: fetched while one answers. */
export const REVIEW: FetchedPart<typeof import('../screens/review')> = {
  load: () => import('../screens/review.tsx'),
  words: ['early'],
};

/** Where an address leads nowhere, or a link cannot be read. */
export const LOST: FetchedPart<typeof import('../screens/lost')> = {
  load: () => import('../screens/lost.tsx'),
  words: ['lost'],
};

/** The method page: rules, findings, and the fairness report. */
export const METHOD: FetchedPart<typeof import('./method-page')> = {
  load: () => import('./method-page.tsx'),
  words: ['explanations', 'method'],
};

/** How to show the compass in one's own site. */
export const INTEGRATE: FetchedPart<typeof import('./integrate-page')> = {
  load: () => import('./integrate-page.tsx'),
  words: ['integrate'],
};

/** Results side by side. */
export const COMPARE: FetchedPart<typeof import('./compare-page')> = {
  load: () => import('./compare-page.tsx'),
  words: ['explanations', 'compare', 'lost'],
};

/** Going on later: a draft, a link that asks the rest, and erasing everything. */
export const LATER: FetchedPart<typeof import('./later/later-part')> = {
  load: () => import('./later/later-part.tsx'),
  words: ['later'],
};

/** What each state's screen is made of besides the page. What is taken away, and a saved file, speak the words of reports. */
const WORDS: Readonly<Record<string, readonly Part[]>> = {
  welcome: [...ROSE.words, 'report'],
  reviewing: REVIEW.words,
  result: [...RESULT.words, 'report'],
  comparing: COMPARE.words,
  method: METHOD.words,
  reading: INTEGRATE.words,
  lost: LOST.words,
};

/** The words that a state's screen needs besides those of the page: another language brings them before it is spoken. */
export const wordsOn = (state: string): readonly Part[] => [...(WORDS[state] ?? []), ...LATER.words];
