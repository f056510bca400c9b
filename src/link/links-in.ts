import { COMPARISON } from './comparison.ts';
import { crc32 } from './crc32.ts';
import { decodeComparison } from './decode-comparison.ts';
import { lowerCase } from './lower-case.ts';
import { recoverLink, WHOLE } from './recover.ts';

/** What a date, a price or a version has not: a format, a rulebook and the beginning of an answer. */
const LIKELY = new RegExp(`^(\\d{1,3}\\.\\d{1,6}\\.[a-z]{2}[a-z0]|${COMPARISON}\\.\\d)`);
/** The rest of a link that a line or a blank broke, and what ends a sentence. */
const REST = /^[a-z0-9.]+[^a-z0-9.]{0,9}$/i;
/** What a broken one may have after its last letter: the dot where it broke. */
const ENDING = /[^a-z0-9]{1,9}$/;
/** So many pieces after the first may belong to it. */
const MOST_RESTS = 3;

/**
 * Every link in a longer text, such as a message, a list or a chat: each once, in order, cut where it was cut. A sound
 * comparison gives the links it holds. A link that lines or blanks broke is one again, when its check says so. Total and
 * linear.
 * @returns fragments, as `recoverLink` gives them
 */
export function linksIn(text: string): readonly string[] {
  const words = text.split(/[\s,;|<>"']+/);
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const link = recoverLink(words[at] ?? '');
    if (link === null) continue;
    const whole = wholeFrom(words, at, link);
    at += whole?.rests ?? 0;
    if (whole) found.push(...whole.links);
    else if (LIKELY.test(link)) found.push(...(linksOf(link) ?? [link]));
  }
  return [...new Set(found)];
}

/** The links that a broken one gives with the next words, and how many it took; null when that gives nothing sound. */
function wholeFrom(words: readonly string[], at: number, link: string) {
  let joined = words[at] ?? '';
  // A rest goes on where the link stops. After anything else it would be another link; this one is cut, and that is said.
  const goesOn = lowerCase(joined).replace(ENDING, '').endsWith(link);
  if (linksOf(link) || !goesOn) return null;
  for (let rests = 1; rests <= MOST_RESTS; rests++) {
    const rest = words[at + rests] ?? '';
    if (!REST.test(rest)) return null;
    joined += rest;
    const links = linksOf(recoverLink(joined) ?? '');
    if (links?.every(hasRightCheck)) return { links, rests };
  }
  return null;
}

/** The links in one with all its parts: itself, or those of a comparison; null for one that is cut, or is none. */
function linksOf(link: string): readonly string[] | null {
  const compared = decodeComparison(link);
  if ('links' in compared) return compared.links;
  return WHOLE.test(link) ? [link] : null;
}

const hasRightCheck = (link: string): boolean => {
  const end = link.lastIndexOf('.');
  return crc32(link.slice(0, end)) === link.slice(end + 1);
};
