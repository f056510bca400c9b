import { useEffect, useState } from 'react';

/** `value` is null until it is here. `failed`: it could not be had, as when the site was updated meanwhile. */
export type Fetched<Value> = { readonly value: Value | null; readonly failed: boolean };

/**
 * What comes after the page, fetched once wanted.
 * @param fetch the same function as long as it fetches the same
 */
export function useFetched<Value>(fetch: () => Promise<Value>, wanted: boolean): Fetched<Value> {
  const [fetched, setFetched] = useState<{ readonly value: Value } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    fetch().then(
      (value) => current && setFetched({ value }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [fetch, wanted]);
  return { value: fetched?.value ?? null, failed };
}
