import { useEffect, useState } from 'react';

/** `value` is null until it is here. `failed`: it could not be had, as when the site was updated meanwhile. */
export type Fetched<Value> = { readonly value: Value | null; readonly failed: boolean };

/** What is on its way because it is wanted now: what is fetched ahead of need comes after. */
export const awaited = new Set<Promise<unknown>>();

/**
 * What comes after the page, fetched once wanted; asked for again once the network is back.
 * @param fetch the same function as long as it fetches the same
 */
export function useFetched<Value>(fetch: () => Promise<Value>, wanted: boolean): Fetched<Value> {
  const [fetched, setFetched] = useState<{ readonly value: Value } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    const ended = new AbortController();
    const { signal } = ended;
    const ask = () => {
      const asked = fetch();
      awaited.add(asked);
      asked
        .then(
          (value) => {
            if (signal.aborted) return;
            setFetched({ value });
            setFailed(false);
          },
          () => {
            if (signal.aborted) return;
            setFailed(true);
            window.addEventListener('online', ask, { once: true, signal });
          },
        )
        .finally(() => awaited.delete(asked));
    };
    ask();
    return () => ended.abort();
  }, [fetch, wanted]);
  return { value: fetched?.value ?? null, failed };
}
