import type { Actor, SnapshotFrom } from 'xstate';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import type { journey, Kept } from './journey.ts';
import { addressOf, type Place, readPlace } from './place.ts';

export type JourneyActor = Actor<typeof journey>;
export type JourneySnapshot = SnapshotFrom<typeof journey>;

/** The place a snapshot shows; null when the address is to be left as it was typed (a place that does not exist). */
export function placeOf(snapshot: JourneySnapshot): Place | null {
  const { question, answers, openCase } = snapshot.context;
  if (snapshot.matches('asking')) return { view: 'question', question };
  if (snapshot.matches('reviewing')) return { view: 'review' };
  if (snapshot.matches('result')) return openCase ? { view: 'case', id: openCase } : { view: 'result', answers };
  return snapshot.matches('lost') ? null : { view: 'home' };
}

/** The language named in the address, kept from place to place. */
export const languageIn = (search: string): string | null => new URLSearchParams(search).get('lang');

/**
 * Ties the machine to the browser's address and history, both ways: a new place is pushed, an answer replaces what its
 * entry keeps, and Back, Forward, reload or a typed address arrive in the machine. Nothing else is stored.
 * @returns a function that unties them
 */
export function followHistory(actor: JourneyActor, questionnaire: Questionnaire, window: Window): () => void {
  let arriving = false;
  const arrive = () => {
    arriving = true;
    actor.send({
      type: 'arrive',
      place: readPlace(questionnaire, window.location.hash),
      kept: keptIn(window.history.state),
    });
    arriving = false;
  };
  const subscription = actor.subscribe((snapshot) => {
    const place = placeOf(snapshot);
    if (!place) return;
    const { answers, revising } = snapshot.context;
    const kept: Kept = { answers, revising };
    const address = addressOf(questionnaire, place, languageIn(window.location.search));
    const here = new URL(address, window.location.href).href === window.location.href;
    // Arriving somewhere else than asked (a review before the last answer) corrects the entry, it adds none.
    if (here || arriving) window.history.replaceState(kept, '', address);
    else window.history.pushState(kept, '', address);
  });
  window.addEventListener('popstate', arrive);
  arrive();
  return () => {
    subscription.unsubscribe();
    window.removeEventListener('popstate', arrive);
  };
}

/** Reads what an entry of the history kept; another page's state, or none, is null. */
function keptIn(state: unknown): Kept | null {
  if (typeof state !== 'object' || state === null || !('answers' in state)) return null;
  const { answers, revising } = state as Kept;
  return typeof answers === 'object' && answers !== null ? { answers, revising: revising === true } : null;
}
