// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { awaited, useFetched } from '../../src/app/use-fetched.ts';

afterEach(cleanup);

it('what could not be had is asked for again once the network is back', async () => {
  let asked = 0;
  const fetch = async () => {
    asked += 1;
    if (asked === 1) throw new Error('no network');
    return 'the result';
  };
  const { result } = renderHook(() => useFetched(fetch, true));
  await waitFor(() => expect(result.current.failed).toBe(true));
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(result.current).toEqual({ value: 'the result', failed: false }));
  act(() => void window.dispatchEvent(new Event('online')));
  expect(asked).toBe(2);
});

it('what is on its way because a reader waits for it is known, until it is here', async () => {
  let arrive = (_: string) => {};
  const fetch = () =>
    new Promise<string>((resolve) => {
      arrive = resolve;
    });
  const { result } = renderHook(() => useFetched(fetch, true));
  expect(awaited.size).toBe(1);
  await act(async () => arrive('the review'));
  expect([result.current.value, awaited.size]).toEqual(['the review', 0]);
});

it('nobody is told of what came, or failed, after the screen was left', async () => {
  let asked = 0;
  const fetch = async () => {
    asked += 1;
    throw new Error('no network');
  };
  const { unmount } = renderHook(() => useFetched(fetch, true));
  unmount();
  await act(async () => undefined);
  window.dispatchEvent(new Event('online'));
  expect([asked, awaited.size]).toEqual([1, 0]);
});
