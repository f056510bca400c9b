/**
 * Opens every fold while the page prints, and closes them after: CSS alone does it in recent browsers only. A fold
 * marked `data-as-is` is printed as the reader left it.
 * @returns a function that stops doing so
 */
export function openForPrint(window: Window): () => void {
  let opened: HTMLDetailsElement[] = [];
  const open = () => {
    opened = [...window.document.querySelectorAll<HTMLDetailsElement>('details:not([open], [data-as-is])')];
    for (const fold of opened) fold.open = true;
  };
  const close = () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
  };
}
