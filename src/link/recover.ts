import { COMPARISON } from './comparison.ts';
import { LONGEST_INPUT } from './format.ts';
import { lowerCase } from './lower-case.ts';

/** How a link begins: the number of its format and a dot, or nothing after it when it was cut there. */
const START = new RegExp(`^(\\d+|${COMPARISON})(\\.|$)`);
/** A link with all its parts. */
export const WHOLE = /^\d+\.\d+\.[a-z0-9]*\.[a-z0-9]+\.[a-z0-9]{8}$/;
/** Between the signs where a link cannot go on: blanks, brackets, quotes, and those of addresses. */
const PIECES = /[^\s#?&=/:;,|%*+"'`<>()[\]{}«»“”‘’\\]+/g;
/** Right before a link, of the few characters there: what an address has, as it was written or as programs leave it. */
const MARKED = /(#|[?&]r[^a-z0-9]*)$/;

/**
 * The link in what became of it on its way: an address, or its query and fragment, percent-encoded once or more, inside
 * another address, in brackets, followed by a full stop, with what others added after it. Total and linear.
 * @param text at most LONGEST_INPUT characters. Of a longer one, which is not read, the beginning comes back, too long for
 * any link: `decodeLink` says that it was altered
 * @returns the fragment as it was written, in lower case, cut where it was cut; null when no link is in it
 */
export function recoverLink(text: string): string | null {
  if (text.length > LONGEST_INPUT) return lowerCase(text.slice(0, LONGEST_INPUT + 1));
  // HTML and Proofpoint write « # » their own ways. What stands before a link may be brackets, quotes, blanks.
  const plain = unescaped(text)
    .replace('&#35;', '#')
    .replace('-3fr-23', '?r#')
    .replace(/^[^a-z0-9#?&]+/, '');
  let first: string | null = null;
  let marked: string | null = null;
  for (const { 0: piece, index } of plain.matchAll(PIECES)) {
    if (!START.test(piece)) continue;
    // What ends a sentence, or what Proofpoint adds.
    const link = piece.replace(/[^a-z0-9]{1,9}$/, '');
    // A whole one wins over what looks like a beginning: a line or an address may begin with a number and a dot.
    if (WHOLE.test(link)) return link;
    if (MARKED.test(plain.slice(Math.max(0, index - 8), index))) marked ??= link;
    else if (index === 0) first = link;
  }
  return marked ?? first;
}

/** In lower case, percent signs of ASCII characters undone, also where they were encoded again and again; bad ones stay. */
function unescaped(text: string): string {
  let plain = text;
  for (let times = 0; times < 4; times++)
    plain = plain.replace(/%([0-7][0-9a-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return lowerCase(plain);
}
