// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as slices from '../../src/app/in-slices.ts';
import { useWorkedOut } from '../../src/app/use-worked-out.ts';
import * as paint from '../../src/components/after-paint.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { type Model, modelOf } from '../../src/engine/model.ts';
import { without } from '../../src/engine/without.ts';
import type { Work } from '../../src/engine/work.ts';
import { NOTHING_YET, type WorkedOut } from '../../src/engine/worked-out.ts';
import { complete, small } from '../engine/small-rulebook.ts';
import { allWorkedOut } from '../screens/all-worked-out.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Works that go on when the test says so, begun at once: no frame is waited for. */
function byHand() {
  vi.spyOn(paint, 'afterPaint').mockImplementation((then) => {
    then();
    return () => undefined;
  });
  const works: { work: Work<unknown>; stopped: boolean }[] = [];
  vi.spyOn(slices, 'inSlices').mockImplementation((work) => {
    const one = { work, stopped: false };
    works.push(one);
    return () => {
      one.stopped = true;
    };
  });
  return works;
}

const model = modelOf(small);
const opened: Answers = { ...complete, budget: 'unknown' };
const shown = (first: { model: Model; answers: Answers }) =>
  renderHook(({ model: one, answers }) => useWorkedOut(one, answers), { initialProps: first });
const known = (parts: WorkedOut) => Object.entries(parts).flatMap(([part, value]) => (value === null ? [] : [part]));

describe('what is worked out behind a ranking', () => {
  it('comes to the page whole, as it is worked out at once', async () => {
    const { result } = shown({ model, answers: opened });
    expect(result.current).toEqual(NOTHING_YET);
    await waitFor(() => expect(known(result.current)).toHaveLength(4));
    expect(result.current).toEqual(allWorkedOut(model, opened));
  });

  it('comes part by part, in the order of the page', () => {
    const works = byHand();
    const { result } = shown({ model, answers: opened });
    const orders: string[] = [];
    let done = false;
    while (!done) {
      act(() => {
        done = works[0]?.work.next().done !== false;
      });
      const now = known(result.current).join();
      if (orders.at(-1) !== now) orders.push(now);
    }
    expect(orders).toEqual([
      '',
      'measures,firmness',
      'measures,firmness,tippingPoints',
      'measures,firmness,tippingPoints,unknowns',
    ]);
  });

  it('is dropped at once when the answers change, or the rules: nothing speaks of another ranking', () => {
    const works = byHand();
    const { result, rerender } = shown({ model, answers: opened });
    const finishLast = () =>
      act(() => {
        const last = works.at(-1);
        while (last && !last.work.next().done);
      });
    finishLast();
    expect(known(result.current)).toHaveLength(4);
    rerender({ model, answers: complete });
    expect(result.current).toEqual(NOTHING_YET);
    expect(works.map(({ stopped }) => stopped)).toEqual([true, false]);
    finishLast();
    expect(result.current).toEqual(allWorkedOut(model, complete));
    const other = without(model, ['lavelanet/sovereign/provider/lever/1']);
    rerender({ model: other, answers: complete });
    expect(result.current).toEqual(NOTHING_YET);
    finishLast();
    expect(result.current).toEqual(allWorkedOut(other, complete));
  });

  it('goes on where it was when the page is shown again with the same answers', () => {
    const works = byHand();
    const { rerender } = shown({ model, answers: opened });
    rerender({ model, answers: opened });
    expect(works).toHaveLength(1);
  });

  it('begins once the ranking is painted, and never on a page left before', () => {
    const works = byHand();
    const frames: { begin: () => void; left: boolean }[] = [];
    vi.mocked(paint.afterPaint).mockImplementation((begin) => {
      const frame = { begin, left: false };
      frames.push(frame);
      return () => {
        frame.left = true;
      };
    });
    const { unmount } = shown({ model, answers: opened });
    expect(works).toHaveLength(0);
    frames[0]?.begin();
    expect(works).toHaveLength(1);
    unmount();
    shown({ model, answers: opened }).unmount();
    expect(frames).toHaveLength(2);
    expect(frames[1]?.left).toBe(true);
  });

  it('stops when the page is left', () => {
    const works = byHand();
    const { unmount } = shown({ model, answers: opened });
    expect(works.map(({ stopped }) => stopped)).toEqual([false]);
    unmount();
    expect(works.map(({ stopped }) => stopped)).toEqual([true]);
  });
});
