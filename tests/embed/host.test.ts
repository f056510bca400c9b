// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startHost } from '../../src/embed/host/start.ts';

const COMPASS = 'https://compass.example/boussole/?embed=1';
const ORIGIN = 'https://compass.example';

let stop: () => void = () => undefined;
const moved = vi.fn();

beforeEach(() => {
  // What jsdom has not.
  HTMLElement.prototype.scrollIntoView = moved;
});

afterEach(() => {
  stop();
  moved.mockClear();
  document.body.replaceChildren();
});

/** A frame on the page, as the snippet has it. */
function framed(attributes: Readonly<Record<string, string>> = {}): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const all = { 'data-boussole': '', src: COMPASS, ...attributes };
  for (const [name, value] of Object.entries(all)) frame.setAttribute(name, value);
  document.body.append(frame);
  return frame;
}

/** What a frame is said, from now on. */
const saidTo = (frame: HTMLIFrameElement) => {
  if (!frame.contentWindow) throw new Error('no window');
  return vi.spyOn(frame.contentWindow, 'postMessage').mockImplementation(() => undefined);
};

const post = (source: Window | null, message: object, origin = ORIGIN) =>
  window.dispatchEvent(new MessageEvent('message', { data: { boussole: 1, ...message }, origin, source }));

const start = () => {
  stop = startHost(window);
};

describe('the script of a host page', () => {
  it('says hello to the frames that are there, and to one that is ready later, in the page’s language', () => {
    document.documentElement.lang = 'fr-BE';
    const early = saidTo(framed());
    start();
    const hello = { boussole: 1, type: 'hello', lang: 'fr-BE' };
    expect(early).toHaveBeenCalledExactlyOnceWith(hello, '*');
    const frame = framed();
    const late = saidTo(frame);
    post(frame.contentWindow, { type: 'ready' });
    expect(late).toHaveBeenCalledExactlyOnceWith(hello, '*');
    document.documentElement.lang = '';
    post(frame.contentWindow, { type: 'ready' });
    expect(late).toHaveBeenLastCalledWith({ ...hello, lang: null }, '*');
  });

  it('makes the frame that asks as tall as it asks, its border counted where the theme counts it', () => {
    start();
    const [one, other] = [framed(), framed()];
    post(other.contentWindow, { type: 'height', height: 1234 });
    expect([one.style.height, other.style.height]).toEqual(['', '1234px']);
    one.style.boxSizing = 'border-box';
    Object.defineProperties(one, { offsetHeight: { value: 906 }, clientHeight: { value: 900 } });
    post(one.contentWindow, { type: 'height', height: 1000 });
    expect(one.style.height).toBe('1006px');
  });

  it.each([
    ['another origin', 'https://other.example', {}],
    ['no origin, without a sandbox', 'null', {}],
    ['its own origin, in a sandbox that takes it away', ORIGIN, { sandbox: 'allow-scripts' }],
    ['an address that is none', 'null', { src: 'https://' }],
  ])('hears no frame of %s', (_, origin, attributes) => {
    start();
    const frame = framed(attributes);
    post(frame.contentWindow, { type: 'height', height: 1234 }, origin);
    expect(frame.style.height).toBe('');
  });

  it.each([
    ['in a sandbox', 'null', { sandbox: 'allow-scripts' }],
    ['in a sandbox that leaves it its origin', ORIGIN, { sandbox: 'allow-scripts allow-same-origin' }],
    ['by an address relative to the page’s', window.location.origin, { src: '/boussole/?embed=1' }],
  ])('hears a frame %s', (_, origin, attributes) => {
    start();
    const frame = framed(attributes);
    post(frame.contentWindow, { type: 'height', height: 1234 }, origin);
    expect(frame.style.height).toBe('1234px');
  });

  it('hears no frame without `data-boussole`, no other window, no frame taken away', () => {
    start();
    const frame = framed();
    const [other, gone] = [framed(), framed()];
    other.removeAttribute('data-boussole');
    const goneWindow = gone.contentWindow;
    gone.remove();
    for (const source of [other.contentWindow, window, null, goneWindow])
      post(source, { type: 'height', height: 1234 });
    expect([frame, other, gone].map(({ style }) => style.height)).toEqual(['', '', '']);
  });

  it('tells the page of steps and of the end by events on the frame, with numbers alone', () => {
    start();
    const frame = framed();
    const told = vi.fn((event: Event) => [event.type, (event as CustomEvent).detail, event.target]);
    for (const name of ['boussole:step', 'boussole:done']) document.addEventListener(name, told);
    post(frame.contentWindow, { type: 'step', step: 3, of: 15, answer: 'company' });
    post(frame.contentWindow, { type: 'done', answers: ['company'] });
    expect(told.mock.results.map(({ value }) => value)).toEqual([
      ['boussole:step', { step: 3, of: 15 }, frame],
      ['boussole:done', null, frame],
    ]);
  });

  it('started twice, does all once; stopped, nothing', () => {
    start();
    const again = startHost(window);
    const frame = framed();
    const told = vi.fn();
    document.addEventListener('boussole:done', told);
    post(frame.contentWindow, { type: 'done' });
    expect(told).toHaveBeenCalledTimes(1);
    // Only the one that started it stops it.
    again();
    post(frame.contentWindow, { type: 'done' });
    expect(told).toHaveBeenCalledTimes(2);
    stop();
    post(frame.contentWindow, { type: 'done' });
    expect(told).toHaveBeenCalledTimes(2);
    start();
    post(frame.contentWindow, { type: 'done' });
    expect(told).toHaveBeenCalledTimes(3);
  });
});

describe('a step scrolls the page', () => {
  const step = { type: 'step', step: 3, of: 15 };
  /** A frame that has the focus, its top so many CSS pixels below the window's. */
  const at = (top: number, attributes: Readonly<Record<string, string>> = {}) => {
    start();
    const frame = framed({ tabindex: '0', ...attributes });
    frame.getBoundingClientRect = () => ({ top }) as DOMRect;
    frame.focus();
    return frame;
  };

  it.each([
    [-1, {}, 1],
    [0, {}, 0],
    [300, {}, 0],
    [71, { 'data-offset': '72' }, 1],
    [72, { 'data-offset': '72' }, 0],
    [10, { 'data-offset': 'much' }, 0],
  ])('from %i pixels, with %o: %i time(s)', (top, attributes, times) => {
    post(at(top, attributes).contentWindow, step);
    expect(moved).toHaveBeenCalledTimes(times);
  });

  it('below what a header hides, whichever way the page tells it, and not twice as far', () => {
    const frame = at(-500, { 'data-offset': '72' });
    post(frame.contentWindow, step);
    expect(frame.style.scrollMarginTop).toBe('72px');
    document.documentElement.style.setProperty('scroll-padding-top', '60px');
    post(frame.contentWindow, step);
    expect(frame.style.scrollMarginTop).toBe('12px');
    document.documentElement.removeAttribute('style');
  });

  it('at once, whatever the page’s own style says of scrolling', () => {
    post(at(-500).contentWindow, step);
    expect(moved).toHaveBeenCalledExactlyOnceWith({ behavior: 'instant' });
  });

  it('never for a frame that nobody is in, as when it loads', () => {
    const frame = at(-500);
    frame.blur();
    post(frame.contentWindow, step);
    expect(moved).not.toHaveBeenCalled();
  });
});
