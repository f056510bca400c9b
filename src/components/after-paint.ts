/** The longest to wait for a frame, in milliseconds: a tab that nobody looks at paints none. */
const AT_LAST = 200;

/**
 * Calls back once the next frame is painted.
 * @returns a function that stops it
 */
export function afterPaint(then: () => void): () => void {
  let waiting = setTimeout(then, AT_LAST);
  const frame = requestAnimationFrame(() => {
    clearTimeout(waiting);
    // What comes after this frame.
    waiting = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
  };
}
