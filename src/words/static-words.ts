import type { i18n } from 'i18next';
import type { Language } from './language.ts';

const FILES = import.meta.glob<object>('../../locales/*/static.json', { import: 'default', eager: true });

/** Adds the words that only the pages made by the build have: the app fetches none of them, nor names them. */
export function addStaticWords(words: i18n, language: Language): void {
  const bundle = FILES[`../../locales/${language}/static.json`];
  if (!bundle) throw new Error(`No words: ${language}, static`);
  words.addResourceBundle(language, 'static', bundle);
}
