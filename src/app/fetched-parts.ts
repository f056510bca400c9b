import type { JourneySnapshot } from '../machine/history.ts';
import type { PageName } from '../machine/place.ts';
import type { Part } from '../words/words.ts';
import type { FetchedPart, FetchedScreen } from './fetched-part.ts';

/** The result and all it stands on. */
export const RESULT: FetchedScreen = { load: () => import('./result-page.tsx'), words: ['explanations'] };

/** Every answer before the result: fetched while one answers. */
export const REVIEW: FetchedScreen = { load: () => import('./review-page.tsx'), words: ['early'] };

/** Where an address leads nowhere, or a link cannot be read. */
const LOST: FetchedScreen = { load: () => import('./lost-page.tsx'), words: ['lost'] };

/** The method page: rules, findings, and the fairness report. */
const METHOD: FetchedScreen = { load: () => import('./method-page.tsx'), words: ['explanations', 'method'] };

/** Results side by side. */
export const COMPARE: FetchedScreen = {
  load: () => import('./compare-page.tsx'),
  words: ['explanations', 'compare', 'lost'],
};

/** How to show the compass in one's own site. */
const INTEGRATE: FetchedScreen = { load: () => import('./integrate-page.tsx'), words: ['integrate'] };

/** The scenarios, together and one by one. */
const SCENARIOS: FetchedScreen = { load: () => import('./scenarios-page.tsx'), words: ['explanations', 'scenarios'] };

const ACCESSIBILITY: FetchedScreen = { load: () => import('./accessibility-page.tsx'), words: ['accessibility'] };

const PRIVACY: FetchedScreen = { load: () => import('./privacy-page.tsx'), words: ['privacy'] };

/** The compass of the first screen: what is to be read there comes before it. */
export const ROSE: FetchedPart<typeof import('../charts/rose')> = {
  load: () => import('../charts/rose.tsx'),
  words: ['early'],
};

/** Going on later: a draft, a link that asks the rest, and erasing everything. */
export const LATER: FetchedPart<typeof import('./later/later-part')> = {
  load: () => import('./later/later-part.tsx'),
  words: ['later'],
};

const SCREENS: Readonly<Record<string, FetchedScreen>> = {
  reviewing: REVIEW,
  result: RESULT,
  method: METHOD,
  comparing: COMPARE,
  lost: LOST,
};

const READ: Readonly<Partial<Record<PageName, FetchedScreen>>> = {
  integrate: INTEGRATE,
  accessibility: ACCESSIBILITY,
  privacy: PRIVACY,
};

/** What of the machine says which screen is shown. */
export type Position = {
  readonly value: JourneySnapshot['value'];
  readonly context: Pick<JourneySnapshot['context'], 'page'>;
};

/** The screen of a state of the machine, where it is fetched; null where it comes with the page. */
export const screenOf = ({ value, context }: Position): FetchedScreen | null =>
  value === 'reading' ? (READ[context.page] ?? SCENARIOS) : (SCREENS[String(value)] ?? null);

/** What is taken away, and a saved file, speak the words of reports: they come after the screen. */
const AFTER: Readonly<Record<string, readonly Part[]>> = { welcome: [...ROSE.words, 'report'], result: ['report'] };

/** The words that a state's screen needs besides those of the page: another language brings them before it is spoken. */
export const wordsOn = (position: Position): readonly Part[] => [
  ...(screenOf(position)?.words ?? []),
  ...(AFTER[String(position.value)] ?? []),
  ...LATER.words,
];
