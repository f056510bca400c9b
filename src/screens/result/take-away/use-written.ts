import { useState } from 'react';
import type { Answers } from '../../../engine/answers.ts';
import type { LinkText } from '../../../link/text.ts';

const NOTHING: LinkText = { project: '', note: '', author: '' };

/**
 * The sender's words, as they are being written. Those that a link brought come and go with it: they never go out with
 * another result. Once changed they are the reader's own, and stay as long as the answers are the same: a try on them, and
 * the way back, leave them as they are.
 * @param answers one's own, under what is tried
 */
export function useWritten(received: LinkText | null, answers: Answers): [LinkText, (text: LinkText) => void] {
  const brought = received ?? NOTHING;
  const [{ before, on, written }, set] = useState({ before: brought, on: answers, written: brought });
  if (same(before, brought)) return [written, (text) => set({ before, on, written: text })];
  const kept = same(on, answers) && !same(written, before) ? written : brought;
  set({ before: brought, on: answers, written: kept });
  return [kept, () => undefined];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
