/** Milliseconds from the event: to the ranking painted, to all of the result painted, and the longest time without a frame. */
export type Marks = { readonly ranking: number; readonly all: number; readonly longest: number };

/**
 * Runs in the page: waits for an event, then for a ranking other than the one shown, then for all to be worked out. A mark is
 * taken once the frame that shows it is painted. The longest task is the browser's own account of tasks over 50 ms, or else
 * the longest gap between two frames.
 */
export function watch(event: 'click' | 'change'): { readonly done: Promise<Marks> } {
  const rankingNow = () => document.querySelector('table[data-ranking]')?.textContent ?? null;
  const allKnown = () => document.querySelector('[data-worked-out]')?.getAttribute('data-worked-out') === 'true';
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const painted = async () => {
    await nextFrame();
    // A message is handled once the frame is drawn.
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    return performance.now();
  };
  const until = (reached: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!reached()) return false;
        observer.disconnect();
        resolve();
        return true;
      };
      const observer = new MutationObserver(look);
      if (!look())
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });

  const measure = async (began: number, before: string | null): Promise<Marks> => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) if (startTime + duration > began) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    let watching = true;
    let gap = 0;
    const frames = async () => {
      for (let last = began; watching; ) {
        const now = await nextFrame();
        gap = Math.max(gap, now - last);
        last = now;
      }
    };
    void frames();
    await until(() => rankingNow() !== before);
    const ranking = (await painted()) - began;
    await until(allKnown);
    const all = (await painted()) - began;
    watching = false;
    // Entries come after the task that they tell of.
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return { ranking, all, longest: tasks.length > 0 ? Math.max(...tasks) : gap };
  };

  const done = new Promise<Marks>((resolve, reject) => {
    const begin = ({ timeStamp }: Event) => measure(timeStamp, rankingNow()).then(resolve, reject);
    document.addEventListener(event, begin, { capture: true, once: true });
  });
  return { done };
}
