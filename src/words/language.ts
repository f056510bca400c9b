/** The languages that are complete. The first is the source, and the fallback. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to speak: the one the address names, then the host page's, then the first of the browser's that we
 * speak, then French. Nothing is stored.
 */
export function chooseLanguage(named: string | null, host: string | null, browser: readonly string[]): Language {
  const wished = [named, host, ...browser].filter((tag) => tag !== null);
  return wished.map(spoken).find((language) => language !== null) ?? LANGUAGES[0];
}

const spoken = (tag: string): Language | null =>
  LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language) ?? null;

/** The other language, for the link that switches. */
export const otherLanguage = (language: Language): Language => (language === 'fr' ? 'en' : 'fr');
