// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { talk } from '../../src/embed/frame/talk.ts';
import { posted } from '../../src/embed/messages.ts';

/** What its host page hears, and how its content is seen to grow. */
let heard: unknown[];
let seen: () => void;
let height: number;
let frame: EventTarget & { innerHeight: number; innerWidth: number };
const host = { postMessage: (message: unknown) => heard.push(message) };
const content = { getBoundingClientRect: () => ({ height }) } as Element;
const hear = vi.fn();

const say = (data: unknown, source: unknown = host) =>
  frame.dispatchEvent(Object.assign(new Event('message'), { data, source }));
const hello = () => say(posted({ type: 'hello', lang: 'fr' }));
const grow = (to: number) => {
  height = to;
  seen();
};
const frameIs = (tall: number) => {
  frame.innerHeight = tall;
  frame.dispatchEvent(new Event('resize'));
};
const hosted = () => document.documentElement.hasAttribute('data-hosted');

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  height = 700;
  hear.mockClear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: () => void) {
        seen = changed;
      }
      observe() {}
    },
  );
  document.documentElement.removeAttribute('data-hosted');
  frame = Object.assign(new EventTarget(), {
    document,
    performance,
    innerHeight: 900,
    innerWidth: 900,
    parent: host,
    setTimeout: (then: () => void, after: number) => setTimeout(then, after),
  });
  talk(frame as unknown as Window, content, hear);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a frame', () => {
  it('says that it listens, then how tall it is', () => {
    grow(700);
    expect(heard).toEqual([posted({ type: 'ready' }), posted({ type: 'height', height: 700 })]);
  });

  it('tells no height while nothing is drawn: its page would jump', () => {
    grow(0);
    hello();
    expect(heard).toEqual([posted({ type: 'ready' })]);
    grow(700);
    expect(heard.at(-1)).toEqual(posted({ type: 'height', height: 700 }));
    expect(hosted()).toBe(true);
  });

  it('scrolls inside until the host says hello, and is told its height again', () => {
    grow(700);
    expect(hosted()).toBe(false);
    hello();
    expect(hosted()).toBe(true);
    expect(heard.at(-1)).toEqual(posted({ type: 'height', height: 700 }));
    expect(hear).toHaveBeenCalledWith({ type: 'hello', lang: 'fr' });
  });

  it('obeys the page it stands in alone, and nothing but its hello', () => {
    say(posted({ type: 'hello', lang: null }), window);
    say(posted({ type: 'hello', lang: null }), null);
    for (const data of [null, 'hello', { type: 'hello' }, { boussole: 1, type: 'answers' }]) say(data);
    expect(hosted()).toBe(false);
    expect(hear).not.toHaveBeenCalled();
  });

  it('scrolls inside again where the host page does not make it as tall, and no more once it does', () => {
    hello();
    grow(1500);
    frameIs(900);
    vi.advanceTimersByTime(500);
    expect(hosted()).toBe(false);
    grow(1600);
    expect(hosted()).toBe(false);
    frameIs(1600);
    expect(hosted()).toBe(true);
  });

  it('scrolls inside when the host page takes room away again', () => {
    hello();
    grow(900);
    frameIs(900);
    vi.advanceTimersByTime(500);
    expect(hosted()).toBe(true);
    frameIs(400);
    vi.advanceTimersByTime(500);
    expect(hosted()).toBe(false);
  });

  it('forgives a pixel, which a zoom may round away', () => {
    hello();
    grow(900);
    frameIs(899);
    vi.advanceTimersByTime(500);
    expect(hosted()).toBe(true);
  });

  it('goes on asking while it is made narrower, which makes it taller', () => {
    hello();
    for (let at = 0; at < 30; at += 1) {
      frame.innerWidth = 900 - 10 * at;
      frameIs(900);
      grow(800 + 50 * at);
    }
    expect(heard.at(-1)).toEqual(posted({ type: 'height', height: 800 + 50 * 29 }));
  });

  it('scrolls inside what is taller than a page may be told', () => {
    hello();
    frameIs(200_000);
    grow(240_000);
    expect(heard.at(-1)).toEqual(posted({ type: 'height', height: 200_000 }));
    expect(hosted()).toBe(false);
  });

  it('stops asking when its height feeds on itself, and scrolls inside', () => {
    hello();
    for (let at = 0; at < 30; at += 1) grow(800 + 50 * at);
    const told = heard.length;
    expect(hosted()).toBe(false);
    grow(9000);
    hello();
    expect(heard).toHaveLength(told);
    expect(hosted()).toBe(false);
  });

  it('goes on asking while the reader opens one thing after another', () => {
    hello();
    for (let at = 0; at < 30; at += 1) {
      frame.dispatchEvent(new Event('pointerdown'));
      grow(800 + 50 * at);
    }
    expect(heard.at(-1)).toEqual(posted({ type: 'height', height: 800 + 50 * 29 }));
  });
});
