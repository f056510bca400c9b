import { rulebook as today } from 'virtual:rulebook';
import { useState } from 'react';
import type { JourneyActor } from '../../machine/history.ts';
import { MOST_COMPARED } from '../../screens/compare/compared-result.ts';
import type { GivenText, NotCompared } from '../../screens/compare/not-compared.ts';
import { type ComparedLink, resultsIn } from './compared-link.ts';
import { linksGiven } from './given-links.ts';
import { linkNamed } from './link-named.ts';
import { LINKS } from './links.ts';

/** Adds to what is compared the results of the links that are given, if any; and says of every other why it is not there. */
export function useAdding(actor: JourneyActor) {
  const [problems, setProblems] = useState<readonly NotCompared[]>([]);
  const add = async (given: readonly GivenText[]): Promise<boolean> => {
    const found = await Promise.all(given.map(linksGiven));
    const { results, problems: unread } = await resultsOf(found.flatMap((one) => ('links' in one ? one.links : [])));
    // As the machine has it now: another file may have been read meanwhile.
    const compared = resultsIn(actor.getSnapshot().context.compared, LINKS.read).results.map(({ link }) => link);
    const room = Math.max(0, MOST_COMPARED - compared.length);
    const added = results
      .slice(0, room)
      .map(({ place }) => linkNamed(place.rules ?? today, place, place.text?.project ?? ''));
    setProblems([
      ...found.flatMap((one) => ('problem' in one ? [one.problem] : [])),
      ...unread,
      ...results.slice(room).map(({ link }): NotCompared => ({ which: link, why: 'too-many' })),
    ]);
    if (added.length > 0) actor.send({ type: 'compare', links: [...compared, ...added] });
    return added.length > 0;
  };
  return { problems, add, forget: () => setProblems([]) };
}

/** The results of some links, each fetched with the rules it pins. */
async function resultsOf(links: readonly string[]) {
  const unfetched: NotCompared[] = [];
  for (const link of links) await LINKS.fetch(link).catch(() => unfetched.push({ which: link, why: 'unfetched' }));
  const read: { results: readonly ComparedLink[]; problems: readonly NotCompared[] } = resultsIn(links, LINKS.read);
  return { results: read.results, problems: [...read.problems, ...unfetched] };
}
