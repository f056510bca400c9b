// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPrint } from '../../src/app/ask-to-print.ts';
import { openForPrint } from '../../src/app/open-for-print.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const begins = () => window.dispatchEvent(new Event('beforeprint'));
const printing = (does: () => unknown) => vi.spyOn(window, 'print').mockImplementation(() => void does());

describe('asking to print', () => {
  it('knows that it has begun, at once or a moment later', async () => {
    printing(begins);
    expect(await askToPrint(window, 10)).toBe(true);
    printing(() => setTimeout(begins, 5));
    expect(await askToPrint(window, 500)).toBe(true);
  });

  it('knows that nothing begins, without a word or with an error', async () => {
    printing(() => undefined);
    expect(await askToPrint(window, 10)).toBe(false);
    printing(() => {
      throw new Error('refused');
    });
    expect(await askToPrint(window, 10_000)).toBe(false);
  });
});

describe('folds', () => {
  const fold = () => document.body.appendChild(document.createElement('details'));

  it('are open while the page prints, and closed after', () => {
    const stop = openForPrint(window);
    const one = fold();
    begins();
    expect(one.open).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(one.open).toBe(false);
    stop();
  });
});
