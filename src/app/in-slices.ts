import type { Work } from '../engine/work.ts';

/** How long a slice may keep the page from answering, in milliseconds: half a frame. */
const SLICE = 8;

/**
 * Does a work in slices, the page free between two. Not in a worker: the page's own policy (Trusted Types, none allowed)
 * refuses to start one, and so do sandboxed frames.
 * @returns a function that stops it
 */
export function inSlices(work: Work<unknown>, now: () => number = () => performance.now()): () => void {
  const { port1, port2 } = new MessageChannel();
  const stop = () => port1.close();
  // A message comes after what the reader does and the page draws, without the wait that a timer imposes.
  port1.onmessage = () => {
    const end = now() + SLICE;
    do if (work.next().done) return stop();
    while (now() < end);
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return stop;
}
