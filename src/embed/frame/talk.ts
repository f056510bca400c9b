import { type FrameMessage, type HostMessage, posted, readHostMessage } from '../messages.ts';
import { LEAST, measured, type Told } from './measured.ts';

/** What a frame tells its host page, from now on. */
export type Talk = { readonly say: (message: FrameMessage) => void };

/** How long a host page has to make the frame as tall as it was told, in milliseconds. */
const PATIENCE = 500;

/**
 * Ties the frame to the page it stands in: tells it that it listens and how tall the content is, and obeys its `hello`.
 * Messages go to any origin: they hold nothing that the host page may not know, and a frame cannot know whose it is.
 * @param content what the frame must be tall enough for
 */
export function talk(window: Window, content: Element, hear: (message: HostMessage) => void): Talk {
  const root = window.document.documentElement;
  const say = (message: FrameMessage) => window.parent.postMessage(posted(message), '*');
  const heights = measured();
  let hosted = false;
  /** What the frame was last told to be, and whether all of the content is in it. */
  let told: Told = { kind: 'nothing' };
  let tooShort = false;
  // Nothing scrolls inside a frame that is as tall as its content; what has no room must.
  const settle = () => root.toggleAttribute('data-hosted', hosted && told.kind === 'whole' && !tooShort);
  const isTooShort = () => told.kind === 'whole' && window.innerHeight <= told.height - LEAST;
  const settleSoon = () =>
    window.setTimeout(() => {
      tooShort = isTooShort();
      settle();
    }, PATIENCE);
  let width = window.innerWidth;
  const tell = (again = false) => {
    const { height } = content.getBoundingClientRect();
    // Nothing is drawn yet, or the frame is hidden: its page would jump, to as little as may be told and back.
    if (height === 0) return;
    const now = heights.tell(height, window.performance.now(), again);
    if (now.kind === 'nothing') return;
    told = now;
    say({ type: 'height', height: now.height });
    settle();
    settleSoon();
  };
  window.addEventListener('resize', () => {
    // A narrower frame is taller, for a reason.
    if (window.innerWidth !== width) heights.touched();
    width = window.innerWidth;
    // The host may take room away again.
    if (isTooShort()) settleSoon();
    else {
      tooShort = false;
      settle();
    }
  });
  window.addEventListener('message', ({ source, data }) => {
    const message = source === window.parent ? readHostMessage(data) : null;
    if (!message) return;
    hosted = true;
    tell(true);
    hear(message);
  });
  for (const input of ['pointerdown', 'keydown', 'input'])
    window.addEventListener(input, heights.touched, { capture: true, passive: true });
  // The observer is called at most once a painted frame, after layout.
  new ResizeObserver(() => tell()).observe(content);
  say({ type: 'ready' });
  return { say };
}
