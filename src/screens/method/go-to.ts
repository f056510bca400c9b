import type { UseKind } from './uses.ts';

/** The id, in the page, of an entry of the rulebook or of a finding. */
export const entryId = (kind: UseKind | 'finding', id: string): string => `${kind}-${id.replaceAll('/', '-')}`;

/** Goes to a part of this page, its fold opened, without touching the address. False when it is not on the page. */
export function goTo(id: string): boolean {
  const target = document.getElementById(id);
  if (!target) return false;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
  return true;
}
