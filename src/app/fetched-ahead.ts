import type { i18n } from 'i18next';
import type { Language } from '../words/language.ts';
import { CHARTS, NOTE, OPEN_FILE, QR_CODE, REPORT, SAVED_FILE } from './fetched-later.ts';
import { type FetchedPart, fetchPart } from './fetched-part.ts';
import { COMPARE, RESULT, REVIEW } from './fetched-parts.ts';
import { idle } from './idle.ts';
import { fetchInTurn, type Step } from './in-turn.ts';
import { awaited } from './use-fetched.ts';

/** Without a network, waits for one; then for what the reader waits for; then for a quiet moment. */
async function ready(signal: AbortSignal): Promise<void> {
  while (!navigator.onLine && !signal.aborted)
    await new Promise((resolve) => {
      window.addEventListener('online', resolve, { once: true, signal });
      signal.addEventListener('abort', resolve, { once: true });
    });
  while (awaited.size > 0) await Promise.allSettled(awaited);
  await idle();
  if (signal.aborted) throw signal.reason;
}

/**
 * Fetches what the rest of the journey needs, in the order it needs it, one file at a time: no step then waits on a slow
 * line, and the journey goes on without any (docs/decisions/0028-what-is-fetched-when.md). What few open is not in it: the
 * method, the scenarios, the pages beside the path, old rules; nor another language, until it is spoken.
 * @param links fetches what reads links: the way back to a result needs it
 * @param onResult true where a note may be wanted
 * @returns true when all is here
 */
export function fetchAhead(
  words: i18n,
  language: Language,
  links: Step,
  onResult: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const step = (part: FetchedPart<unknown>) => () => fetchPart(part, words, language);
  const later = [CHARTS, REPORT, QR_CODE, COMPARE, OPEN_FILE, SAVED_FILE, ...(onResult ? [NOTE] : [])];
  return fetchInTurn(
    [step(REVIEW), step(RESULT), links, ...later.map(step)],
    () => ready(signal),
    () => !navigator.onLine,
  );
}
