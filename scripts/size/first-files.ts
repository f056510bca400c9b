import { type BuiltFile, nameOf } from './built-file.ts';
import type { Entry } from './entry.ts';

/** The scripts that a page names itself: they come before anything can be answered. */
export const scriptsNamedIn = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="(?:\.\/)?([^"]+\.js)"/g)].map((match) => match[1] ?? '');

/** What is wrong with the scripts that the page names: others than those of the first entry, or none. */
export function namedOtherwise(html: string, first: Entry): readonly string[] {
  const named = scriptsNamedIn(html).map((path) => nameOf({ path }));
  const expected = first.files.filter((file) => file.endsWith('.js'));
  if (named.length === 0) return ['index.html names no script: this check sees nothing.'];
  return [
    ...named.filter((file) => !expected.includes(file)).map((file) => `index.html names ${file} at first.`),
    ...expected.filter((file) => !named.includes(file)).map((file) => `index.html no longer names ${file}.`),
  ];
}

/**
 * What is wrong with libraries that are to come later.
 * @param words each library by a word that is in its code
 */
export function tooEarly(
  words: Readonly<Record<string, string>>,
  first: readonly BuiltFile[],
  all: readonly BuiltFile[],
): readonly string[] {
  const has = (files: readonly BuiltFile[], word: string) => files.some(({ bytes }) => bytes.includes(word));
  return Object.entries(words).flatMap(([name, word]) => {
    // A word that is nowhere any more says nothing of the first files.
    if (!has(all, word)) return [`No file has « ${word} » any more: ${name} needs another word in this check.`];
    return has(first, word) ? [`In the first files, and should not be: ${name}.`] : [];
  });
}
