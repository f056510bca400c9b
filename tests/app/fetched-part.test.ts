// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type FetchedPart, fetchPart } from '../../src/app/fetched-part.ts';
import { createWords } from '../../src/words/words.ts';

const part = (load: () => Promise<unknown>): FetchedPart<unknown> => ({ load, words: [] });

describe('a part that is fetched', () => {
  it('is here once its code came', async () => {
    const code = { Screen: () => null };
    const whole = part(async () => code);
    await fetchPart(whole, createWords(), 'fr');
    expect(whole.here).toBe(code);
  });

  // A module that is empty is a good one, to a browser: a host whose disk was full has such files.
  it('cannot be had from an empty file, and is asked for again', async () => {
    const sent = [undefined, 'code'];
    const empty = part(async () => sent.shift());
    await expect(fetchPart(empty, createWords(), 'fr')).rejects.toThrow('empty');
    expect(empty).not.toHaveProperty('here');
    await fetchPart(empty, createWords(), 'fr');
    expect(empty.here).toBe('code');
  });
});
