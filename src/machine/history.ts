import type { Actor, SnapshotFrom } from 'xstate';
import { UNKNOWN } from '../engine/answers.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import type { Question } from '../rulebook/shapes.ts';
import type { Kept } from './draft.ts';
import type { journey } from './journey.ts';
import { addressOf, type Place, readPlace } from './place.ts';

export type JourneyActor = Actor<typeof journey>;
export type JourneySnapshot = SnapshotFrom<typeof journey>;

/** The place a snapshot shows; null when the address is to be left as it was typed (a place that does not exist). */
export function placeOf(snapshot: JourneySnapshot): Place | null {
  const { question, answers, openCase, rule, play } = snapshot.context;
  if (snapshot.matches('asking')) return { view: 'question', question };
  if (snapshot.matches('reviewing')) return { view: 'review' };
  if (snapshot.matches('result')) return openCase ? { view: 'case', id: openCase } : { view: 'result', answers, play };
  if (snapshot.matches('method')) return { view: 'method', rule };
  return snapshot.matches('lost') ? null : { view: 'home' };
}

/** The language named in the address, if any. */
export const languageIn = (search: string): string | null => new URLSearchParams(search).get('lang');

/**
 * Ties the machine to the browser's address and history, both ways: a new place is pushed, an answer replaces what its
 * entry keeps, and Back, Forward, reload or a typed address arrive in the machine. What is tried on a result is one entry,
 * however much is tried: arrow keys try at each press. Nothing else is stored.
 * @param language the language to write in the address; null when nobody chose one
 * @returns a function that writes the entry at hand again, for when the language has changed
 */
export function followHistory(
  actor: JourneyActor,
  questionnaire: Questionnaire,
  window: Window,
  language: () => string | null,
): () => void {
  let arriving = false;
  /** True while the entry at hand is that of what is tried. */
  let tried = false;
  const write = ({ adding }: { adding: boolean }) => {
    const snapshot = actor.getSnapshot();
    const place = placeOf(snapshot);
    if (!place) return;
    const { answers, revising, draft, trying } = snapshot.context;
    const kept: Kept = { answers, revising, draft: draft ?? 0 };
    const address = addressOf(questionnaire, place, language(), window.location);
    const here = new URL(address, window.location.href).href === window.location.href;
    if (here || !adding || (tried && trying)) window.history.replaceState(kept, '', address);
    else window.history.pushState(kept, '', address);
    tried = trying;
  };
  const arrive = () => {
    arriving = true;
    actor.send({
      type: 'arrive',
      place: readPlace(questionnaire, window.location.hash, window.location.search),
      kept: keptIn(questionnaire, window.history.state),
    });
    arriving = false;
  };
  // Arriving somewhere else than asked (a review before the last answer) corrects the entry, it adds none.
  actor.subscribe(() => write({ adding: !arriving }));
  window.addEventListener('popstate', arrive);
  arrive();
  return () => write({ adding: false });
}

/**
 * Reads what an entry of the history kept; another page's state, or none, is null. An answer that today's questions do
 * not know, kept before the site was updated, is asked again.
 */
export function keptIn(questionnaire: Questionnaire, state: unknown): Kept | null {
  if (typeof state !== 'object' || state === null || !('answers' in state)) return null;
  const { answers, revising, draft } = state as { answers: unknown; revising?: unknown; draft?: unknown };
  if (typeof answers !== 'object' || answers === null) return null;
  const given = Object.entries(answers).filter(([id, answer]) => {
    const question = questionnaire.questions.find((one) => one.id === id);
    return question !== undefined && (answer === UNKNOWN || isAnswerTo(question, answer));
  });
  return {
    answers: Object.fromEntries(given),
    revising: revising === true,
    draft: Number.isInteger(draft) ? Number(draft) : 0,
  };
}

const isAnswerTo = ({ options, pick }: Question, answer: unknown): boolean =>
  Array.isArray(answer) &&
  answer.length >= 1 &&
  new Set(answer).size === answer.length &&
  answer.length <= pick &&
  answer.every((ticked) => options.some(({ id }) => id === ticked));
