import { history } from 'virtual:history';

/** The day that the rules of a number were published, as YYYY-MM-DD; null for rules in preparation, and unknown ones. */
export const publishedOn = (number: number): string | null =>
  history.find((one) => one.number === number)?.date ?? null;
