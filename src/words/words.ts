import { files, names } from 'virtual:words';
import i18next, { type i18n } from 'i18next';
import cases from '../../locales/fr/cases.json';
import interfaceWords from '../../locales/fr/interface.json';
import questions from '../../locales/fr/questions.json';
import scenarios from '../../locales/fr/scenarios.json';
import { type Language, SOURCE } from './language.ts';
import { NAMESPACES } from './namespaces.ts';

export type Part = keyof typeof NAMESPACES;

/** The languages that have a folder in locales/, the source first. */
export const LANGUAGES: readonly Language[] = [...new Set([SOURCE, ...Object.keys(files)])];

/** A language's name as its speakers write it: « Français », “English”. */
export const nameOf = (language: Language): string => names[language] ?? language;

/** Makes the voice of the locales, in French, ready for the first screen. */
export function createWords(): i18n {
  const words = i18next.createInstance();
  words.init({
    lng: SOURCE,
    fallbackLng: false,
    // A list of its own: i18next adds every namespace fetched later to the one it is given.
    ns: [...NAMESPACES.main],
    defaultNS: 'interface',
    resources: { [SOURCE]: { interface: interfaceWords, questions, scenarios, cases } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return words;
}

/** True when a language's part is here, so that a screen can be shown in it. */
export const hasWords = (words: i18n, language: Language, part: Part): boolean =>
  NAMESPACES[part].every((namespace) => words.hasResourceBundle(language, namespace));

/** Fetches a language's part, once. Rejects, and adds nothing, when its file cannot be had. */
export async function loadWords(words: i18n, language: Language, part: Part): Promise<void> {
  if (hasWords(words, language, part)) return;
  const load = files[language]?.[part];
  if (!load) throw new Error(`No words: ${language}, ${part}`);
  const { default: bundles } = await load();
  for (const [namespace, bundle] of Object.entries(bundles)) words.addResourceBundle(language, namespace, bundle);
}

/**
 * Speaks a language from now on. Rejects, and changes nothing, when its words cannot be had.
 * @param needed the other parts on screen: they come first, so that it stays as the reader left it
 * @param still asked once they are here; when false, nothing changes
 */
export async function speak(
  words: i18n,
  language: Language,
  needed: readonly Part[] = [],
  still = () => true,
): Promise<void> {
  const parts: readonly Part[] = ['main', ...needed];
  await Promise.all(parts.map((part) => loadWords(words, language, part)));
  if (still()) await words.changeLanguage(language);
}
