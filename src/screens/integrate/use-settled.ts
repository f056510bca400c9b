import { useEffect, useState } from 'react';

/** So long after the last change, in milliseconds, that a palette dragged across, or a number typed, is one change. */
const SETTLED = 400;

/** A value once it stopped changing. */
export function useSettled<Value>(value: Value): Value {
  const [settled, set] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => set(value), SETTLED);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
