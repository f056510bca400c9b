/** The language of the source: its first words come with the page, and it is spoken where no other is wished. */
export const SOURCE = 'fr';

/** A folder of locales/, by its ISO 639 code. */
export type Language = string;

/**
 * The language to speak: the one the address names, then the host page's, then the first of the browser's that we
 * speak, then the source. Nothing is stored.
 */
export function chooseLanguage(
  spoken: readonly Language[],
  named: string | null,
  host: string | null,
  browser: readonly string[],
): Language {
  const wished = [named, host, ...browser].flatMap((tag) => tag?.toLowerCase().split(/[-_]/)[0] ?? []);
  return wished.find((language) => spoken.includes(language)) ?? SOURCE;
}
