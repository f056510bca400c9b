import type { Actor, SnapshotFrom } from 'xstate';
import type { Answers } from '../engine/answers.ts';
import type { LinkText } from '../link/text.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import type { Kept } from './draft.ts';
import type { Erased } from './erased.ts';
import type { JourneyEvent, journey } from './journey.ts';
import { knownAnswers } from './known-answers.ts';
import { addressOf, type Place, type ReadLink, readPlace } from './place.ts';

export type JourneyActor = Actor<typeof journey>;
export type JourneySnapshot = SnapshotFrom<typeof journey>;

/** The place a snapshot shows; null when the address is to be left as it was typed (a place that does not exist). */
export function placeOf(snapshot: JourneySnapshot): Place | null {
  const { question, answers, openCase, rule, play, text, rules, compared, page } = snapshot.context;
  if (snapshot.matches('asking')) return { view: 'question', question };
  if (snapshot.matches('reviewing')) return { view: 'review' };
  if (snapshot.matches('result'))
    return openCase ? { view: 'case', id: openCase } : { view: 'result', answers, play, text, rules };
  if (snapshot.matches('comparing')) return { view: 'compare', links: compared };
  if (snapshot.matches('method')) return { view: 'method', rule };
  if (snapshot.matches('reading')) return { view: 'page', page };
  return snapshot.matches('lost') || snapshot.matches('opening') ? null : { view: 'home' };
}

/** What reads links. `fetch` gets what a link needs first, an empty one for any; it rejects when that cannot be had. */
export type Links = { readonly read: ReadLink; readonly fetch: (link: string) => Promise<void> };

/** Ties to the address: `rewrite` writes the entry at hand again, `visit` goes to a place as a link does. */
export type History = {
  readonly rewrite: () => void;
  readonly visit: (place: Place) => void;
  /** Forgets the answers, those of the history included, and leaves no trace of them in the address at hand. */
  readonly erase: () => void;
};

/** What they need of a window. */
export type HistoryWindow = Pick<Window, 'location' | 'addEventListener'> & {
  readonly history: Pick<globalThis.History, 'state' | 'pushState' | 'replaceState'>;
};

/** The language named in the address, if any. */
export const languageIn = (search: string): string | null => new URLSearchParams(search).get('lang');

/**
 * Ties the machine to the browser's address and history, both ways: a new place is pushed, an answer replaces what its
 * entry keeps, and Back, Forward, reload or a typed address arrive in the machine. What is tried on a result is one entry,
 * however much is tried: arrow keys try at each press. Nothing else is stored.
 * @param language the language to write in the address; null when nobody chose one
 * @param erased since when: an entry that kept older answers leads home, and its address is written again
 */
export function followHistory(
  actor: JourneyActor,
  questionnaire: Questionnaire,
  window: HistoryWindow,
  language: () => string | null,
  links: Links,
  erased: Erased,
): History {
  let arriving = false;
  /** Counts arrivals: a link that took long to fetch opens nothing once the reader has gone elsewhere. */
  let arrivals = 0;
  /** Where the entry at hand is that of what is tried, or of what is compared; null elsewhere. */
  let tried: Place['view'] | null = null;
  const write = ({ adding }: { adding: boolean }) => {
    const snapshot = actor.getSnapshot();
    const place = placeOf(snapshot);
    if (!place) return;
    const { answers, revising, draft, opened, given, text } = snapshot.context;
    const trying = snapshot.context.trying || place.view === 'compare' ? place.view : null;
    const kept: Kept = { answers, revising, draft: draft ?? 0, opened, given, text };
    const address = addressOf(questionnaire, place, language(), window.location);
    const here = new URL(address, window.location.href).href === window.location.href;
    if (here || !adding || (trying !== null && trying === tried)) window.history.replaceState(kept, '', address);
    else window.history.pushState(kept, '', address);
    tried = trying;
  };
  /** Corrects the entry at hand, and adds none. */
  const sendFromHere = (event: JourneyEvent) => {
    arriving = true;
    actor.send(event);
    arriving = false;
  };
  const wasErased = () => (keptIn(questionnaire, window.history.state)?.draft ?? Infinity) < erased.before();
  const leadHome = () => {
    const old = (actor.getSnapshot().context.draft ?? 0) < erased.before();
    sendFromHere(old ? { type: 'restart' } : { type: 'arrive', place: { view: 'home' }, kept: null });
  };
  const arrive = () => {
    const arrival = ++arrivals;
    if (wasErased()) return leadHome();
    const { hash, search } = window.location;
    const place = readPlace(questionnaire, hash, search, links.read);
    sendFromHere({ type: 'arrive', place, kept: keptIn(questionnaire, window.history.state) });
    if (place.view !== 'opening') return;
    const still = (then: () => void) => () => arrival === arrivals && actor.getSnapshot().matches('opening') && then();
    links.fetch(place.link).then(
      still(arrive),
      still(() => actor.send({ type: 'unfetched' })),
    );
  };
  // Arriving somewhere else than asked (a review before the last answer) corrects the entry, it adds none.
  actor.subscribe(() => write({ adding: !arriving }));
  window.addEventListener('popstate', arrive);
  // A page that the browser kept whole comes back with all it had.
  window.addEventListener('pageshow', ({ persisted }) => persisted && wasErased() && leadHome());
  arrive();
  return {
    rewrite: () => write({ adding: false }),
    visit: (place) => {
      window.history.pushState(null, '', addressOf(questionnaire, place, language(), window.location));
      arrive();
    },
    erase: () => {
      erased.now();
      sendFromHere({ type: 'restart' });
    },
  };
}

/** Writes answers in the entry at hand, before anything follows the history: they were given before the app was here. */
export function keepAnswers(history: Pick<globalThis.History, 'replaceState'>, answers: Answers, draft: number): void {
  const kept: Kept = { answers, revising: false, draft, opened: false, given: [], text: null, ticked: true };
  history.replaceState(kept, '');
}

/**
 * Reads what an entry of the history kept; another page's state, or none, is null. An answer that today's questions do
 * not know, kept before the site was updated, is asked again.
 */
export function keptIn(questionnaire: Questionnaire, state: unknown): Kept | null {
  if (typeof state !== 'object' || state === null || !('answers' in state)) return null;
  const { answers, revising, draft, opened, given, text, ticked } = state as Readonly<Record<string, unknown>>;
  if (typeof answers !== 'object' || answers === null) return null;
  const known = knownAnswers(questionnaire, answers);
  return {
    answers: known,
    revising: revising === true,
    draft: Number.isInteger(draft) ? Number(draft) : 0,
    opened: opened === true,
    given: Array.isArray(given) ? given.filter((id) => id in known) : [],
    text: isText(text) ? text : null,
    ...(ticked === true ? { ticked } : {}),
  };
}

const isText = (text: unknown): text is LinkText =>
  typeof text === 'object' &&
  text !== null &&
  ['project', 'note', 'author'].every(
    (field) => typeof Object.getOwnPropertyDescriptor(text, field)?.value === 'string',
  );
