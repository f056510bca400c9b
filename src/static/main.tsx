import { LANGUAGES } from '../words/words.ts';
import { firstScreens } from './first-screens.tsx';
import { FIRST_STYLES } from './first-styles.ts';
import { STATIC_NAMES } from './static-addresses.ts';
import { type StaticPage, staticPage } from './static-page.tsx';

/** Every page to read, in every language. The build takes them from here (src/build/static-pages.ts). */
export const pages: readonly StaticPage[] = await Promise.all(
  LANGUAGES.flatMap((language) => STATIC_NAMES.map((name) => staticPage(name, language))),
);

/** What stands in the app's own page before the app is here (src/build/first-document.ts). */
export const first = { screens: await firstScreens(), styles: FIRST_STYLES, languages: LANGUAGES };
