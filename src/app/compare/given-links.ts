import { linksIn } from '../../link/links-in.ts';
import { readResultFile } from '../../report/data/read-json.ts';
import type { GivenText, NotCompared } from '../../screens/compare/not-compared.ts';
import { rulesOf } from '../rules-of.ts';

type Found = { readonly links: readonly string[] } | { readonly problem: NotCompared };

/** How a result's file begins, even in a list, or cut. */
const WITH_FIELDS = /^\ufeff?\s*\[?\s*\{/;

/** The links in a text that was given: those of a message, or the one of a result's file. */
export async function linksGiven({ text, file }: GivenText): Promise<Found> {
  const refused = (why: NotCompared['why']): Found => ({ problem: { which: file ?? '', why } });
  if (text === null) return refused('unreadable');
  if (file !== null) {
    const read = await readResultFile(text, rulesOf).catch(() => ({ problem: 'unfetched' as const }));
    if ('link' in read) return { links: [read.link] };
    if (read.problem === 'newer') return refused('newer-file');
    if (read.problem === 'damaged' || read.problem === 'unfetched') return refused(read.problem);
    // Its link is never opened without the check on the rest: it may have been edited, or cut.
    if (WITH_FIELDS.test(text)) return refused('not-result');
    // Nothing like one of our files: perhaps a text with links.
  }
  const links = linksIn(text);
  return links.length > 0 ? { links } : refused('nothing-found');
}
