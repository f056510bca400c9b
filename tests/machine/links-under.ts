import { readLink } from '../../src/app/link-part.ts';
import type { Links } from '../../src/machine/history.ts';
import type { Questionnaire, Rulebook } from '../../src/rulebook/rulebook.ts';

/** What reads links at once, with nothing to fetch. */
export const linksUnder = (today: Questionnaire, frozen: ReadonlyMap<number, Rulebook> = new Map()): Links => ({
  read: (link) => readLink(today, frozen, link),
  fetch: () => Promise.resolve(),
});
