import { migrate } from '../../link/migrate.ts';
import type { Place } from '../../machine/place.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { NotCompared } from '../../screens/compare/not-compared.ts';
import { linkNamed } from './link-named.ts';

/** A link to be compared, and the result it leads to. */
export type ComparedLink = { readonly link: string; readonly place: Extract<Place, { view: 'result' }> };

/**
 * Of some links, in their order, those of results; and why the others are none.
 * @param read what reads each of them, once all they need is here
 */
export function resultsIn(links: readonly string[], read: (link: string) => Place | null) {
  const results: ComparedLink[] = [];
  const problems: NotCompared[] = [];
  for (const link of links) {
    const place = read(link);
    if (place?.view === 'result') results.push({ link, place });
    else if (place) problems.push({ which: link, why: place.view === 'broken-link' ? place.problem : 'partial' });
  }
  return { results, problems };
}

/** The same answers, and what is tried on them, under today's rules. */
export function linkUnder(today: Rulebook, { link, place }: ComparedLink): string {
  if (!place.rules) return link;
  return linkNamed(today, migrate(place.rules, today, place.answers, place.play), place.text?.project ?? '');
}
