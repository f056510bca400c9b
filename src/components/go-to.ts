/**
 * Goes to a part of this page, its folds opened, without touching the address.
 * @param block where it is to stand in the window
 * @returns false when it is not on the page
 */
export function goTo(id: string, block: 'start' | 'center' = 'start'): boolean {
  const target = document.getElementById(id);
  if (target) goToElement(target, block);
  return target !== null;
}

/** How long a part may take to be drawn, in milliseconds. */
const PATIENCE = 5000;

/** The same, once it is there: what a link leads to may be drawn after the link. */
export function goToOnceThere(id: string, block: 'start' | 'center' = 'start'): void {
  const end = performance.now() + PATIENCE;
  const attempt = () => {
    if (!goTo(id, block) && performance.now() < end) requestAnimationFrame(attempt);
  };
  attempt();
}

/** The same, to an element at hand. */
export function goToElement(target: HTMLElement, block: 'start' | 'center'): void {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  // A heading takes the focus so that reading goes on there.
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.scrollIntoView({ block });
  target.focus({ preventScroll: true });
}
