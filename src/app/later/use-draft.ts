import { useEffect, useRef, useState } from 'react';
import type { Answers } from '../../engine/answers.ts';
import type { JourneySnapshot } from '../../machine/history.ts';
import { DRAFT_KEY, type DraftStore, type KeptDraft } from './draft-store.ts';

type Context = JourneySnapshot['context'];

/**
 * The draft of this device, for whoever asked for one: written at each answer while it is wished, never before. The wish
 * is for one set of answers: a case, another's link or a new start never takes the place of the reader's draft.
 * @param allowed false where nothing may be kept
 */
export function useDraft(store: DraftStore, context: Context, allowed: boolean) {
  const { answers, draft, opened, returning } = context;
  const [waiting, setWaiting] = useState<KeptDraft | null>(() => (allowed ? store.read() : null));
  // A reload in the middle goes on with the draft at hand; another one waits untouched until the reader resumes it.
  const [wished, setWished] = useState(() =>
    waiting && returning && !opened && isPartOf(waiting.answers, answers) ? draft : null,
  );
  const [refused, setRefused] = useState(false);
  const before = useRef(context);
  const kept = wished !== null && wished === draft && !opened;
  const begun = Object.keys(answers).length > 0;
  useEffect(() => {
    // What one tried and made one's own goes on as the same draft.
    if (wished === before.current.draft && draft !== wished && isMadeOwn(before.current, answers)) setWished(draft);
    before.current = context;
  }, [context, wished, draft, answers]);
  useEffect(() => {
    if (!allowed || !kept || !begun) return;
    const written = store.write(answers);
    setRefused(!written);
    if (!written) setWished(null);
    setWaiting(store.read());
  }, [allowed, kept, begun, answers, store]);
  useEffect(() => {
    // Erased, or written, in another tab: this one does not write it again unasked.
    const follow = ({ key, newValue }: StorageEvent) => {
      if (!allowed || (key !== null && key !== DRAFT_KEY)) return;
      if (newValue === null) setWished(null);
      setWaiting(store.read());
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [allowed, store]);
  const erase = () => {
    store.erase();
    setWished(null);
    setWaiting(null);
    setRefused(false);
  };
  /** @param set which set of answers is to be kept */
  const keep = (set: number | null) => {
    setRefused(false);
    setWished(set ?? 0);
  };
  return { waiting, kept, refused, keep, erase };
}

const isPartOf = (some: Answers, all: Answers): boolean =>
  Object.entries(some).every(([question, answer]) => String(all[question]) === String(answer));

const isMadeOwn = ({ answers, play, opened, home }: Context, now: Answers): boolean =>
  play !== null && !opened && home === null && isPartOf({ ...answers, ...play.answers }, now);
