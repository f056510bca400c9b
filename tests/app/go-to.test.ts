// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { goToOnceThere } from '../../src/components/go-to.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

it('a link goes to its part once that is drawn, and gives up when it never is', async () => {
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = () => undefined;
  goToOnceThere('sources');
  goToOnceThere('nowhere');
  await vi.advanceTimersByTimeAsync(1000);
  const part = Object.assign(document.createElement('h2'), { id: 'sources' });
  document.body.append(part);
  await vi.advanceTimersByTimeAsync(100);
  expect(part).toBe(document.activeElement);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(vi.getTimerCount()).toBe(0);
});
