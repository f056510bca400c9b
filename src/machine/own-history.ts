import type { HistoryWindow } from './history.ts';

export type OwnHistory = {
  readonly window: HistoryWindow;
  /** One step back inside the frame, if there is one. */
  readonly back: () => void;
  /** Makes the place at hand the first one. */
  readonly forget: () => void;
  /** How many steps back there are. */
  readonly depth: () => number;
};

/**
 * A history of the frame's own. An entry that a frame adds is one more Back before the reader leaves the host page: here the
 * browser's entry is only ever replaced, and those before it are kept by the page, until it is closed.
 */
export function ownHistory(window: Window): OwnHistory {
  const before: { readonly state: unknown; readonly href: string }[] = [];
  const { history, location } = window;
  return {
    window: {
      location,
      addEventListener: window.addEventListener.bind(window),
      history: {
        get state() {
          return history.state as unknown;
        },
        replaceState: (state, unused, url) => history.replaceState(state, unused, url),
        pushState(state, unused, url) {
          before.push({ state: history.state, href: location.href });
          history.replaceState(state, unused, url);
        },
      },
    },
    back() {
      const entry = before.pop();
      if (!entry) return;
      history.replaceState(entry.state, '', entry.href);
      window.dispatchEvent(new PopStateEvent('popstate', { state: entry.state }));
    },
    forget() {
      before.length = 0;
    },
    depth: () => before.length,
  };
}
