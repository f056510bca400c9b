/**
 * Numbers sets of answers by the moment they are begun, in milliseconds: each is greater than those before, also than those
 * of a page that was loaded earlier, which the history still has.
 */
export function drafts(now: () => number = Date.now): () => number {
  let last = 0;
  return () => {
    last = Math.max(now(), last + 1);
    return last;
  };
}
