import { flushSync } from 'react-dom';
import { goTo, goToElement } from '../../../components/go-to.ts';

/** The name of what is under way: what one has just tried is read from there. */
export const PLAYED = 'played';
/** Where the page of a played result begins. */
export const PLAYED_START = 'played-start';

/** Where the reader was before trying something: what was activated, and the title of its part of the page. */
export type Origin = { readonly element: HTMLElement; readonly part: string | null };

/** Where the reader is now. */
export function originNow(): Origin | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return null;
  return { element, part: element.closest('section')?.getAttribute('aria-labelledby') ?? null };
}

/** Does what tries something, then brings the reader to it, and to the verdict that it gives, just below. */
export function goToPlayed(play: () => void): void {
  flushSync(play);
  document.getElementById(PLAYED_START)?.scrollIntoView({ block: 'start' });
  focusOnResult();
}

/** Back to where the reader was; to the part it was in when the sentence has gone with what was tried. */
export function goBackTo({ element, part }: Origin): void {
  if (element.isConnected) goToElement(element, 'center');
  else if (part) goTo(part);
}

/**
 * Does what takes away the control just used, and keeps the reader's place: on what is still tried, else on the verdict.
 * The page does not scroll.
 */
export function stayAfter(undo: () => void): void {
  flushSync(undo);
  focusOnResult();
}

/** On what is tried; on the verdict when nothing is any more, as when a try leads back to one's own answers. */
function focusOnResult(): void {
  const result = document.getElementById(PLAYED) ?? document.querySelector('h1');
  result?.focus({ preventScroll: true });
}
