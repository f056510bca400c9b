/** One thing to fetch. It rejects when it cannot be had. */
export type Step = () => Promise<unknown>;

const succeeds = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );

/**
 * Fetches things one after the other.
 * @param ready resolves when it is time for the next one; it rejects once nobody wants any more
 * @param cut true while there is no network: what fails then is asked for again. What fails with one is left to whoever
 *   opens it, who is told
 * @returns true when all are here
 */
export async function fetchInTurn(
  steps: readonly Step[],
  ready: () => Promise<void>,
  cut: () => boolean,
): Promise<boolean> {
  let all = true;
  for (const step of steps) {
    let here = false;
    do {
      if (!(await succeeds(ready()))) return false;
      here = await succeeds(step());
    } while (!here && cut());
    all &&= here;
  }
  return all;
}
