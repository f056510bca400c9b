/** English is written as in Britain here, its dates too: without a region, its days would come after their months. */
const REGIONS: Readonly<Record<string, string>> = { en: 'en-GB' };

/** The language whose habits of dates are followed. */
export const datesOf = (language: string): string => REGIONS[language] ?? language;

/**
 * A day as it is said: « 23 novembre 2026 », never cut at the end of a line.
 * @param day YYYY-MM-DD
 */
export function formatDay(language: string, day: string): string {
  const said = new Intl.DateTimeFormat(datesOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return said.replaceAll(' ', '\u00a0');
}
