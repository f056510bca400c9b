const FORM = /<form\b([^>]*?) novalidate=""([^>]*)>/gi;
const BUTTON = /<button type="submit"([^>]*)>(.*?)<\/button>/gs;
/** What ties a label, a hint or a heading to what it is of, and an option to the others. */
const TIED = /\s(id|name|for|aria-labelledby|aria-describedby)="([^"]*)"/g;

/**
 * A question's form before the app is here: « Continuer » is a link to the next screen, and nothing is a form. Enter in one
 * would send what is ticked to the server, in an address.
 * @param next the address of the next screen, in the page
 */
export const asLinks = (html: string, next: string): string =>
  html
    .replace(FORM, '<div$1$2>')
    .replaceAll('</form>', '</div>')
    .replace(BUTTON, (_, look: string, words: string) => `<a href="${next}" data-continue=""${look}>${words}</a>`);

/** The same with other ids and names: two languages stand in one page, and an option ticked in one unticks none in the other. */
export const withIds = (html: string, prefix: string): string =>
  html.replace(
    TIED,
    (_, attribute: string, ids: string) =>
      ` ${attribute}="${ids
        .split(' ')
        .map((id) => `${prefix}${id}`)
        .join(' ')}"`,
  );

/**
 * The same with the language in the name of each landmark: without a script one finds all languages in the page. All but
 * one `main` are hidden for the standard, and shown by the styles (first-styles.ts).
 */
export const withLandmarks = (html: string, name: string, alone: boolean): string =>
  html.replace(
    /<(header|main|footer)\b/g,
    (tag, kind: string) => `${tag} aria-label="${name}"${kind === 'main' && !alone ? ' hidden=""' : ''}`,
  );
