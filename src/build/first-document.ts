import { FIRST_SCRIPT } from './first-script.ts';
import { POLICY, pagePolicy } from './security-headers.ts';
import { escaped } from './static-document.ts';
import { type Stylesheet, sheetsOf } from './static-head.ts';

/** What stands in the app's page before the app is here. */
export type First = {
  /** The HTML of the first screens, in every language. */
  readonly screens: string;
  /** Which of them is seen. */
  readonly styles: string;
  readonly languages: readonly string[];
};

/** Where they go in index.html: unseen until their styles say otherwise. */
export const FIRST_PLACE = '<div id="first" hidden></div>';
/** Our letters. The script asks for them: asked for by styles in the page, they would be told its whole address (Chromium). */
const LETTERS = /@font-face\{[^}]*url\(["']?(\.\/assets\/[^"')]+)["']?\)[^}]*\}/;
const STYLESHEET = /\s*<link rel="stylesheet"[^>]*>/;

/**
 * The app's page with its first screens, and their styles in the page itself: one request, and there is something to read.
 * The first stylesheet is named all the same, and not fetched (`disabled`): the app does, where a host's headers refuse what
 * stands in the page (src/main.tsx).
 * @param html of the app's page as Vite wrote it
 * @param sheets all stylesheets of the build
 * @throws when a part of it is not where it is expected
 */
export function withFirstScreens(html: string, first: First, sheets: readonly Stylesheet[]): string {
  const [stylesheet] = STYLESHEET.exec(html) ?? [];
  if (!stylesheet || !html.includes(FIRST_PLACE) || !html.includes(escaped(POLICY)))
    throw new Error(`index.html: expected ${FIRST_PLACE}, a stylesheet and the policy`);
  const needed = sheetsOf(html, first.screens, sheets).map(({ text }) =>
    text.trim().replaceAll(/url\((["']?)\.\//g, 'url($1./assets/'),
  );
  const withLetters = [...needed, first.styles].join('');
  const [, letters] = LETTERS.exec(withLetters) ?? [];
  if (!letters) throw new Error('index.html: expected our letters in its first stylesheet');
  const styles = withLetters.replace(LETTERS, '');
  return (
    html
      .replace(escaped(POLICY), () => escaped(pagePolicy(styles)))
      .replace('<html ', () => `<html data-languages="${first.languages.join(' ')}" data-letters="${letters}" `)
      .replace(stylesheet, '')
      // Without a script our letters come as in any page of files.
      .replace(
        '</head>',
        () =>
          `<style>${styles}</style><script>${FIRST_SCRIPT}</script><noscript>${stylesheet.trim()}</noscript></head>`,
      )
      .replace(FIRST_PLACE, () => FIRST_PLACE.replace('></', () => `>${first.screens}</`))
      .replace('</body>', () => `${stylesheet.replace('<link ', '<link disabled ')}</body>`)
  );
}
