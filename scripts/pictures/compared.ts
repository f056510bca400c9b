import type { ScreenName } from './screens.ts';
import type { Language, Size, Theme } from './ways.ts';

/**
 * The views whose look the journeys compare with the one accepted: each screen of the path and one page of each kind,
 * every way of looking at them among them.
 */
export const COMPARED: readonly (readonly [ScreenName, Language, Size, Theme])[] = [
  ['home', 'fr', 'desktop', 'light'],
  ['home', 'en', 'phone', 'dark'],
  ['question', 'fr', 'phone', 'light'],
  ['question-ticked', 'en', 'desktop', 'dark'],
  ['question-error', 'fr', 'phone', 'dark'],
  ['review', 'fr', 'desktop', 'light'],
  ['result-close', 'fr', 'desktop', 'light'],
  ['result-clear', 'en', 'phone', 'dark'],
  ['case-dunkerque', 'fr', 'desktop', 'dark'],
  ['scenarios', 'fr', 'phone', 'light'],
  ['scenario-sovereign', 'en', 'desktop', 'light'],
  ['embedded', 'fr', 'phone', 'light'],
];
