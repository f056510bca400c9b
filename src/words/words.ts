import i18next, { type i18n } from 'i18next';
import cases from '../../locales/fr/cases.json';
import interfaceWords from '../../locales/fr/interface.json';
import questions from '../../locales/fr/questions.json';
import scenarios from '../../locales/fr/scenarios.json';
import type { Language } from './language.ts';

/** The words by who reads them: `main` from the first screen on, `explanations` on the result alone. */
const NAMESPACES = {
  main: ['interface', 'questions', 'scenarios', 'cases'],
  explanations: ['result', 'effects', 'alerts', 'findings'],
} as const;

type Part = keyof typeof NAMESPACES;

/** French is in the main file; everything else is a file of its own, fetched once. */
const LOADERS: Record<Language, Record<Part, () => Promise<Record<string, object>>>> = {
  fr: {
    main: async () => ({ interface: interfaceWords, questions, scenarios, cases }),
    explanations: async () => (await import('./french-explanations.ts')).explanations,
  },
  en: {
    main: async () => (await import('./english.ts')).main,
    explanations: async () => (await import('./english-explanations.ts')).explanations,
  },
};

/** Makes the voice of the locales, in French, ready for the first screen. */
export function createWords(): i18n {
  const words = i18next.createInstance();
  words.init({
    lng: 'fr',
    fallbackLng: false,
    ns: NAMESPACES.main,
    defaultNS: 'interface',
    resources: { fr: { interface: interfaceWords, questions, scenarios, cases } },
    // References such as lavelanet/participatory/note/1 are keys as they stand.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return words;
}

/** True when a language's part is here, so that a screen can be shown in it. */
export const hasWords = (words: i18n, language: Language, part: Part): boolean =>
  NAMESPACES[part].every((namespace) => words.hasResourceBundle(language, namespace));

/** Fetches a language's part, once. Rejects when its file cannot be had. */
export async function loadWords(words: i18n, language: Language, part: Part): Promise<void> {
  if (hasWords(words, language, part)) return;
  const bundles = await LOADERS[language][part]();
  for (const [namespace, bundle] of Object.entries(bundles)) words.addResourceBundle(language, namespace, bundle);
}

/** Speaks a language from now on. Rejects, and changes nothing, when its words cannot be had. */
export async function speak(words: i18n, language: Language): Promise<void> {
  await loadWords(words, language, 'main');
  await words.changeLanguage(language);
}
