import { useMemo } from 'react';

/** The same object as long as it says the same. */
export function useSame<T>(value: T): T {
  const key = JSON.stringify(value);
  return useMemo(() => JSON.parse(key) as T, [key]);
}
