/**
 * A day as it is said: « 23 novembre 2026 », never cut at the end of a line.
 * @param day YYYY-MM-DD
 */
export function formatDay(language: string, day: string): string {
  const said = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return said.replaceAll(' ', '\u00a0');
}
