import { STATIC_NAMES } from './static-addresses.ts';

/** An address of the app, as its routes write it in HTML: `./?lang=fr#question-owner`, `./?lang=fr`. */
const IN_THE_APP = /href="\.\/\?lang=([\w-]+)(?:#([\w-]+))?"/g;

/**
 * Turns the app's addresses to those that work before the app is here: a question is a place in the page itself, a page to
 * read is its file; the home is what no place names. What is of no use without a script is marked, to be hidden there.
 * @param html of a first screen
 * @param language that it is in
 */
export const beforeTheApp = (html: string, language: string): string =>
  html.replace(IN_THE_APP, (address: string, other: string, name = '') => {
    if (STATIC_NAMES.includes(name)) return `href="./${other}/${name}.html"`;
    if (other !== language) return `${address} data-scripted=""`;
    return name === '' ? 'href="#"' : `href="#${name}" data-scripted=""`;
  });
