import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '../../src/components/after-paint.ts';

/** The next frame, when the test says so; undefined once nobody waits for it. */
let frame: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  frame = undefined;
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => {
    frame = then;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    frame = undefined;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what waits for a frame', () => {
  it('comes once, after it', () => {
    const then = vi.fn();
    afterPaint(then);
    frame?.();
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(then).toHaveBeenCalledTimes(1);
  });

  it('comes all the same in a tab that paints none', () => {
    const then = vi.fn();
    afterPaint(then);
    vi.advanceTimersByTime(1000);
    expect(then).toHaveBeenCalledTimes(1);
  });

  it('never comes once it is stopped, before the frame or in it', () => {
    const then = vi.fn();
    afterPaint(then)();
    expect(frame).toBeUndefined();
    const stop = afterPaint(then);
    frame?.();
    stop();
    vi.advanceTimersByTime(1000);
    expect(then).not.toHaveBeenCalled();
  });
});
