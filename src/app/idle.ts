/** In milliseconds: where a browser cannot say that it is idle, and where it never is. */
const SOON = 200;
const AT_LAST = 3000;

/**
 * Resolves once the browser has nothing better to do: what the reader did comes first.
 * @param atLast the longest to wait for it, in milliseconds: after a click Chromium may not be idle for seconds
 */
export const idle = (atLast = AT_LAST): Promise<unknown> =>
  new Promise((resolve) => {
    // Safari 15 to 17 has none.
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve, { timeout: atLast });
    else setTimeout(resolve, Math.min(SOON, atLast));
  });
