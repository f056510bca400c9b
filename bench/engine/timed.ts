/**
 * Milliseconds that something takes, so many times in a row after once for nothing.
 * @param what given the number of the time, from 0
 */
export function timed(runs: number, what: (time: number) => unknown): readonly number[] {
  what(0);
  return Array.from({ length: runs }, (_, time) => {
    const began = performance.now();
    what(time);
    return performance.now() - began;
  });
}
