// @vitest-environment jsdom
import { createInstance } from 'i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchAhead } from '../../src/app/fetched-ahead.ts';
import * as later from '../../src/app/fetched-later.ts';
import * as parts from '../../src/app/fetched-part.ts';
import { COMPARE, RESULT, REVIEW } from '../../src/app/fetched-parts.ts';
import * as quiet from '../../src/app/idle.ts';
import { awaited } from '../../src/app/use-fetched.ts';

const words = createInstance();
const LINKS = 'links';
const NAMES = new Map<unknown, string>([
  [REVIEW, 'review'],
  [RESULT, 'result'],
  [COMPARE, 'compare'],
  ...Object.entries(later).map(([name, part]): [unknown, string] => [part, name.toLowerCase()]),
]);
let asked: string[];
let failing: readonly string[];

beforeEach(() => {
  asked = [];
  failing = [];
  vi.spyOn(quiet, 'idle').mockResolvedValue(undefined);
  vi.spyOn(parts, 'fetchPart').mockImplementation(async (part) => {
    const name = NAMES.get(part) ?? 'unknown';
    asked.push(name);
    if (failing.includes(name)) throw new Error('gone');
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  awaited.clear();
});

const ahead = (onResult = false, signal = new AbortController().signal) =>
  fetchAhead(words, 'fr', async () => asked.push(LINKS), onResult, signal);
/** Everything that can go on without the test has. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('what is fetched ahead of need', () => {
  it('comes in the order of the journey', async () => {
    expect(await ahead()).toBe(true);
    expect(asked).toEqual([
      'review',
      'result',
      LINKS,
      'charts',
      'report',
      'qr_code',
      'compare',
      'open_file',
      'saved_file',
    ]);
  });

  it('has the note on a result alone, and last', async () => {
    await ahead(true);
    expect(asked.at(-1)).toBe('note');
  });

  it('waits for what the reader waits for, and for a quiet moment before each', async () => {
    let come: () => void = () => undefined;
    const wanted: Promise<unknown> = new Promise<void>((resolve) => {
      come = resolve;
    }).then(() => awaited.delete(wanted));
    awaited.add(wanted);
    const all = ahead();
    await settled();
    expect(asked).toEqual([]);
    come();
    await all;
    expect(quiet.idle).toHaveBeenCalledTimes(asked.length);
  });

  it('waits for a network where there is none', async () => {
    const line = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const all = ahead();
    await settled();
    expect(asked).toEqual([]);
    line.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    expect(await all).toBe(true);
  });

  it('goes on past what is gone, and says that not all is here', async () => {
    failing = ['charts'];
    expect(await ahead()).toBe(false);
    expect(asked).toContain('saved_file');
  });

  it('stops when nobody wants any more', async () => {
    const ended = new AbortController();
    vi.mocked(quiet.idle).mockImplementation(async () => {
      if (asked.length === 2) ended.abort();
    });
    expect(await ahead(false, ended.signal)).toBe(false);
    expect(asked).toEqual(['review', 'result']);
  });
});
