/** A click of the reader, and how long until the frame after it was painted, in milliseconds. */
type Click = { readonly kind: string; readonly ms: number };

/** What a page's own clock and observers say, in milliseconds from the start of its navigation. */
export type Timings = {
  /** Tells one document from the next. */
  readonly document: number;
  firstPaint: number | null;
  largestPaint: number;
  /** Layout shifts that no click brought: their sum, whole journey. */
  shift: number;
  /** What they moved. */
  readonly moved: string[];
  /** Of tasks over 50 ms, what is over. */
  blocked: number;
  /** Tasks over 50 ms. */
  readonly tasks: { readonly began: number; readonly ms: number }[];
  readonly clicks: Click[];
  /** Named by whoever clicks. */
  kind: string;
  /** The hardware's time stamp of the last click; 0 before. */
  lastClick: number;
  /** Within a frame: calls back once it is painted. */
  readonly painted: (then: (now: number) => void) => void;
  /** Outside: calls back once the next one is. */
  readonly afterPaint: (then: (now: number) => void) => void;
};

type Shift = PerformanceEntry & {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
};

/** Runs in the page, before anything of it. */
export function timings(): Timings {
  const { port1, port2 } = new MessageChannel();
  const waiting: ((now: number) => void)[] = [];
  port1.onmessage = () => waiting.shift()?.(performance.now());
  // A message sent in a frame is handled once it is drawn.
  const painted = (then: (now: number) => void) => {
    waiting.push(then);
    port2.postMessage(null);
  };
  const found: Timings = {
    document: Math.random(),
    firstPaint: null,
    largestPaint: 0,
    shift: 0,
    moved: [],
    blocked: 0,
    tasks: [],
    clicks: [],
    kind: '',
    lastClick: 0,
    painted,
    afterPaint: (then) => requestAnimationFrame(() => painted(then)),
  };
  const observe = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') found.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    found.largestPaint = startTime;
  });
  observe('layout-shift', (entry) => {
    const { hadRecentInput, value, sources, startTime } = entry as Shift;
    if (hadRecentInput) return;
    found.shift += value;
    const nodes = sources.map(({ node }) => `${node?.nodeName} « ${node?.textContent?.trim().slice(0, 40)} »`);
    found.moved.push(`${value.toFixed(4)} at ${Math.round(startTime)} ms: ${nodes.join(', ')}`);
  });
  observe('longtask', ({ startTime, duration }) => {
    found.blocked += Math.max(0, duration - 50);
    found.tasks.push({ began: startTime, ms: duration });
  });
  let pending = false;
  const clicked = ({ isTrusted, detail, timeStamp }: MouseEvent) => {
    // Of a click on a label, the browser makes another on its input.
    if (!isTrusted || detail === 0 || pending) return;
    pending = true;
    found.lastClick = timeStamp;
    const { kind } = found;
    found.afterPaint((now) => {
      pending = false;
      found.clicks.push({ kind, ms: now - timeStamp });
    });
  };
  addEventListener('click', clicked, { capture: true });
  return found;
}
