import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next, { type i18n } from 'i18next';
import { Refusal } from './command.ts';

const LOCALES = join(import.meta.dirname, '../../locales');

/**
 * The voice of the locales for a command: every file of a language, `editing` first.
 * @throws Refusal naming the languages there are
 */
export function wordsIn(language: string): i18n {
  const languages = readdirSync(LOCALES).sort();
  if (!languages.includes(language))
    throw new Refusal(`--lang: expected one of ${languages.join(', ')}, found ${language}`);
  const files = readdirSync(join(LOCALES, language)).map((name): [string, object] => [
    name.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(LOCALES, language, name), 'utf8')),
  ]);
  const words = i18next.createInstance();
  words.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'editing',
    resources: { [language]: Object.fromEntries(files) },
    // A terminal shows text as it is.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return words;
}
