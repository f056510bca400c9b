import type { Work } from '../engine/work.ts';

/** How long a slice may keep the page from answering, in milliseconds: half a frame. */
const SLICE = 8;

/**
 * Does a work in slices, the page free between two. Not in a worker: the page's own policy (Trusted Types, none allowed)
 * refuses to start one, and so do sandboxed frames. A step that fails ends the work; its error goes where those of events
 * go, the console, and what is known already stays on the page.
 * @returns a function that stops it: no step is done after that
 */
export function inSlices(work: Work<unknown>, now: () => number = () => performance.now()): () => void {
  const { port1, port2 } = new MessageChannel();
  let stopped = false;
  const stop = () => {
    stopped = true;
    port1.close();
  };
  /** True when some of the work is left. */
  const slice = (): boolean => {
    const end = now() + SLICE;
    while (!stopped && !work.next().done) if (now() >= end) return true;
    return false;
  };
  // A message comes after what the reader does and the page draws, without the wait that a timer imposes.
  port1.onmessage = () => {
    let left = false;
    try {
      left = slice();
    } finally {
      if (left) port2.postMessage(null);
      else stop();
    }
  };
  port2.postMessage(null);
  return stop;
}
