import type { Links } from '../machine/history.ts';
import type { Questionnaire, Rulebook } from '../rulebook/rulebook.ts';
import { whole } from './whole.ts';

/** How to fetch each frozen rulebook that is not today's, by its number. */
export type FrozenRules = Readonly<Record<number, () => Promise<{ readonly rulebook: Rulebook }>>>;

/** What reads links: most readers open none, so it is no part of the first files. */
export function linksFor(today: Questionnaire, frozen: FrozenRules): Links {
  let part: typeof import('./link-part') | null = null;
  const here = new Map<number, Rulebook>();
  const awaited = (link: string) =>
    part ? part.pinnedIn(link).filter((number) => !here.has(number) && number in frozen) : [];
  return {
    read: (link) => (part && awaited(link).length === 0 ? part.readLink(today, here, link) : null),
    async fetch(link) {
      const { pinnedIn, readLink } = await import('./link-part.ts');
      part = { pinnedIn, readLink: whole(readLink) };
      for (const number of awaited(link)) {
        const fetched = await frozen[number]?.();
        if (fetched) here.set(number, fetched.rulebook);
      }
    },
  };
}
