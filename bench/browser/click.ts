import type { MeasuredPage } from './page.ts';

/** What is clicked on, as the probe names it. */
export type Clicked = 'option' | 'next' | 'finish';

/** A rest of the hand before it clicks, in milliseconds: what the page still does is not the click's. */
const REST = 60;

/**
 * Clicks as a hand does, by events that the browser trusts; returns once the frame after it was painted, or the page is
 * another one.
 * @param nth of the options
 */
export async function click(page: MeasuredPage, kind: Clicked, nth = 0): Promise<void> {
  const place = await page.until(
    (what, at) => {
      const { seen, timings } = probe;
      const element = what === 'option' ? seen.options()[at] : what === 'next' ? seen.next() : seen.finish();
      if (!element || element.matches('[disabled], [aria-disabled="true"]')) return null;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      timings.kind = what;
      return { x: x + width / 2, y: y + height / 2, clicks: timings.clicks.length, document: timings.document };
    },
    kind,
    nth,
  );
  await page.sleep(REST);
  const { x, y } = place;
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', clickCount: number) =>
    page.devtools.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      clickCount,
      button: clickCount > 0 ? 'left' : 'none',
      buttons: type === 'mousePressed' ? 1 : 0,
    });
  await mouse('mouseMoved', 0);
  await mouse('mousePressed', 1);
  await mouse('mouseReleased', 1);
  await page.until(
    (clicks, document) => globalThis.probe?.timings.document !== document || probe.timings.clicks.length > clicks,
    place.clicks,
    place.document,
  );
}
