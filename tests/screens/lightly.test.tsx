// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as paint from '../../src/components/after-paint.ts';
import * as frame from '../../src/components/is-embedded.ts';
import { Lightly } from '../../src/screens/result/lightly.tsx';

/** The first frame is painted, when the test says so. */
let painted: () => void;
const drawn = vi.fn(() => null);
const Inside = drawn;

beforeEach(() => {
  vi.spyOn(paint, 'afterPaint').mockImplementation((then) => {
    painted = then;
    return () => undefined;
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  drawn.mockClear();
});

function shown(given: { playing?: boolean; atOnce?: boolean } = {}) {
  const { container } = render(
    <Lightly playing={false} atOnce={false} workedOut={false} {...given}>
      <Inside />
    </Lightly>,
  );
  return () => container.querySelector('[data-light]')?.getAttribute('data-light');
}

describe('a long result', () => {
  it('is light in its first frame, and whole after it, without being drawn again', () => {
    const light = shown();
    expect(light()).toBe('true');
    act(() => painted());
    expect(light()).toBe('false');
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  it('stays light while the reader plays', () => {
    const light = shown({ playing: true });
    act(() => painted());
    expect(light()).toBe('true');
  });

  it('is whole at once for a reader who comes back to a place far down', () => {
    expect(shown({ atOnce: true, playing: true })()).toBe('false');
  });

  it('is whole at once in another site’s page, whose frame is as high as all of it', () => {
    vi.spyOn(frame, 'isEmbedded').mockReturnValue(true);
    expect(shown()()).toBe('false');
    expect(paint.afterPaint).not.toHaveBeenCalled();
  });
});
