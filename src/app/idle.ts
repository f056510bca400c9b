/** In milliseconds: where a browser cannot say that it is idle, and where it never is. */
const SOON = 200;
const AT_LAST = 3000;

/** Resolves once the browser has nothing better to do: what the reader did comes first. */
export const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    // Safari 15 to 17 has none.
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve, { timeout: AT_LAST });
    else setTimeout(resolve, SOON);
  });
