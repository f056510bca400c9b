import type { Answers } from '../../engine/answers.ts';
import { knownAnswers } from '../../machine/known-answers.ts';
import type { Questionnaire } from '../../rulebook/rulebook.ts';

/** Where a draft is kept on the device, only for whoever asks. */
export const DRAFT_KEY = 'boussole-draft';
/** How long, in milliseconds: seven days. */
export const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;

/** A draft kept on this device. `saved`: milliseconds since 1970, as the device's clock had it. */
export type KeptDraft = { readonly answers: Answers; readonly saved: number };

/**
 * A device's store of one draft. Browsers refuse it to some frames and settings, and a full disk refuses to write: then
 * nothing is kept and nothing breaks.
 */
export function draftStore(questionnaire: Questionnaire, storage: () => Storage, now: () => number) {
  const erase = (): boolean => done(() => storage().removeItem(DRAFT_KEY));
  const draft = (text: string): KeptDraft | null => {
    try {
      return draftIn(questionnaire, JSON.parse(text), now());
    } catch {
      return null;
    }
  };
  return {
    /** The draft, null when there is none; one that is too old, or that nothing can read, is erased. */
    read: (): KeptDraft | null => {
      let text: string | null = null;
      done(() => {
        text = storage().getItem(DRAFT_KEY);
      });
      if (text === null) return null;
      const found = draft(text);
      if (!found) erase();
      return found;
    },
    /** False when the device refused. */
    write: (answers: Answers): boolean =>
      done(() => storage().setItem(DRAFT_KEY, JSON.stringify({ version: 1, saved: now(), answers }))),
    erase,
  };
}

/** False when what was to be done threw. */
function done(what: () => void): boolean {
  try {
    what();
    return true;
  } catch {
    return false;
  }
}

export type DraftStore = ReturnType<typeof draftStore>;

function draftIn(questionnaire: Questionnaire, kept: unknown, now: number): KeptDraft | null {
  if (typeof kept !== 'object' || kept === null || !('version' in kept) || kept.version !== 1) return null;
  const { saved, answers } = kept as Readonly<Record<string, unknown>>;
  if (typeof saved !== 'number' || typeof answers !== 'object' || answers === null) return null;
  // A clock set back makes a draft of tomorrow; one of next year would stay for ever.
  if (Math.abs(now - saved) >= KEPT_FOR) return null;
  const known = knownAnswers(questionnaire, answers);
  return Object.keys(known).length > 0 ? { answers: known, saved } : null;
}
