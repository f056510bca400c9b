import type { i18n } from 'i18next';
import { startTransition, useEffect, useMemo, useState } from 'react';
import type { JourneyActor, JourneySnapshot } from '../machine/history.ts';
import { whereItLeads } from '../machine/where-it-leads.ts';
import type { Language } from '../words/language.ts';
import { fetchPart } from './fetched-part.ts';
import { RESULT } from './fetched-parts.ts';
import { idle } from './idle.ts';
import { savesData } from './use-fetched-ahead.ts';

/** How long a review is left in peace at most, in milliseconds: the time to see that it is one. */
const PEACE = 300;

/** Whether nothing has happened on a result since it was looked up. */
const isAt = (ahead: JourneySnapshot, { value, context }: JourneySnapshot): boolean =>
  value === 'result' &&
  Object.entries(ahead.context).every(([field, kept]) => Object.is(kept, context[field as keyof typeof context]));

/**
 * On the review, once its reader has been left in peace: where its last step would lead, so that it can be drawn before it is
 * asked for; then on that result, the same object until something happens there. A review come back to begins anew:
 * nothing of the former result is left in it.
 * @returns null where nothing follows, and until then
 */
export function useResultAhead(
  actor: JourneyActor,
  snapshot: JourneySnapshot,
  words: i18n,
  language: Language,
): JourneySnapshot | null {
  const [review, setReview] = useState<JourneySnapshot | null>(null);
  useEffect(() => {
    if (snapshot.value !== 'reviewing' || savesData()) return;
    let left = false;
    fetchPart(RESULT, words, language)
      .then(() => idle(PEACE))
      .then(() => left || startTransition(() => setReview(snapshot)))
      // Whoever takes the step asks for it again, and is told.
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [snapshot, words, language]);
  const ahead = useMemo(() => review && whereItLeads(actor, review, { type: 'finish' }), [actor, review]);
  return ahead && (snapshot === review || isAt(ahead, snapshot)) ? ahead : null;
}
