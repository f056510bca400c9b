import { useEffect, useId, useSyncExternalStore } from 'react';

/** The one panel open on the page, by the id of its owner: outside React, so that no screen has to provide it. */
let open: string | null = null;
const listeners = new Set<() => void>();

function become(id: string | null): void {
  open = id;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether this component's panel is the open one, and how to open it, which closes any other, or close it. */
export function useOneOpen() {
  const id = useId();
  const isOpen = useSyncExternalStore(
    listen,
    () => open === id,
    () => false,
  );
  useEffect(
    () => () => {
      if (open === id) become(null);
    },
    [id],
  );
  return { isOpen, setOpen: (wished: boolean) => become(wished ? id : null) };
}
