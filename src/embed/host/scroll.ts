/** Of a length in CSS pixels as written in a page; 0 for anything else. */
const pixels = (text: string | undefined): number => Number.parseInt(text ?? '', 10) || 0;

/**
 * Brings a frame's top back in view after a step, where it had gone above. What a header that stays in place hides is told by
 * the page's own `scroll-padding-top`, or by the frame's `data-offset`, in CSS pixels. A frame that nobody is in never moves
 * the page: none does on load.
 */
export function scrollToTop(frame: HTMLIFrameElement): void {
  const { activeElement, documentElement } = frame.ownerDocument;
  const padding = pixels(getComputedStyle(documentElement).scrollPaddingTop);
  const offset = Math.max(padding, pixels(frame.dataset['offset']));
  if (activeElement !== frame || frame.getBoundingClientRect().top >= offset) return;
  frame.style.scrollMarginTop = `${offset - padding}px`;
  // The next screen is there at once: while a page glides, clicks fall beside what was seen.
  frame.scrollIntoView({ behavior: 'instant' });
}
