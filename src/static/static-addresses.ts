import { questionnaire } from 'virtual:questionnaire';
import { pagesOf } from '../machine/place.ts';

/** The page on embedding is a form: it needs the app. */
const NAMES = pagesOf(questionnaire).filter((page) => page !== 'integrate');
const ABOUT_THE_SITE = NAMES.indexOf('accessibility');

/** The pages that can be read without a script, by the name that each has after `#` in the app. */
export const STATIC_NAMES: readonly string[] = [
  ...NAMES.slice(0, ABOUT_THE_SITE),
  ...questionnaire.cases.map(({ id }) => `case-${id}`),
  ...NAMES.slice(ABOUT_THE_SITE),
];

/** An address of the app, as its routes write it in HTML: `./?lang=fr#privacy`, `./?lang=fr&amp;r#1…`. */
const IN_THE_APP = /href="\.\/([^"]*)"/g;
const OF_A_PAGE = /^\?lang=([\w-]+)#([\w-]+)$/;

/**
 * Turns the app's addresses to those of a page in a folder beside it: from one such page to another without the app, and to
 * the app for the rest.
 * @param html of a page whose file is `<language>/<name>.html`
 */
export const fromAFolder = (html: string): string =>
  html.replace(IN_THE_APP, (_, address: string) => {
    const [, language, name = ''] = OF_A_PAGE.exec(address) ?? [];
    return STATIC_NAMES.includes(name) ? `href="../${language}/${name}.html"` : `href="../${address}"`;
  });
