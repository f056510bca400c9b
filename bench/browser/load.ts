import { firstFiles } from './first-files.ts';
import type { Measured } from './metrics.ts';
import type { MeasuredPage } from './page.ts';
import type { Target } from './targets.ts';
import type { Received } from './wire.ts';

const kB = (all: readonly Received[]) => all.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** Nobody clicks: the page comes, with all that it fetches ahead of need. */
export async function measureLoad(page: MeasuredPage, target: Target): Promise<Measured> {
  const question = await page.until(() => globalThis.probe?.first.visible);
  await page.quiet();
  const { firstPaint, largestPaint, blocked, nodes } = await page.ask(() => ({
    ...probe.timings,
    nodes: document.getElementsByTagName('*').length,
  }));
  await page.devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await page.devtools.send('Runtime.getHeapUsage');
  const received = page.received();
  const needed = ['', ...firstFiles(target.root)];
  return {
    ...(firstPaint === null ? {} : { firstPaint }),
    largestPaint,
    question: Math.max(question, firstPaint ?? 0),
    blocked,
    needed: kB(received.filter(({ path, font }) => !font && needed.includes(path))),
    fonts: kB(received.filter(({ font }) => font)),
    loaded: kB(received),
    requests: received.length,
    heap: usedSize / 2 ** 20,
    nodes,
  };
}

/** Somebody clicks as soon as there is something to click on. */
export async function measureImpatience(page: MeasuredPage): Promise<Measured> {
  return {
    answered: await page.until(() => {
      const found = globalThis.probe;
      return (
        found?.timings.firstPaint && found.first.answered && Math.max(found.timings.firstPaint, found.first.answered)
      );
    }),
  };
}
