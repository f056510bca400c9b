/**
 * Something that takes a while to work out, in steps: whoever runs it may stop after any of them and go on later, so that
 * a page stays free meanwhile. Its result is what it returns; what happens between two steps changes nothing to it.
 */
export type Work<T> = Generator<void, T, void>;

/** Does all the steps at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
