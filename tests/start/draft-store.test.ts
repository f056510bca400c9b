import { describe, expect, it } from 'vitest';
import { DRAFT_KEY, draftStore, KEPT_FOR } from '../../src/app/later/draft-store.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const rulebook = loadRulebook();
const ANSWERS = { owner: ['company'], budget: 'unknown' } as const;

/** As much of a device's storage as a draft needs. */
function device(content: Record<string, string> = {}) {
  const kept = new Map(Object.entries(content));
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
  return {
    kept,
    at: (now: number) =>
      draftStore(
        rulebook,
        () => storage,
        () => now,
      ),
  };
}
const refused = () => {
  throw new DOMException('refused', 'SecurityError');
};

describe('a draft on this device', () => {
  it('comes back as it was kept, for seven days, then is erased', () => {
    const { kept, at } = device();
    expect(at(1000).write(ANSWERS)).toBe(true);
    expect(at(1000 + KEPT_FOR - 1).read()).toEqual({ answers: ANSWERS, saved: 1000 });
    expect(at(1000 + KEPT_FOR).read()).toBeNull();
    expect(kept.size).toBe(0);
  });

  it('outlives a clock set back a little, and is not kept for years by one that was wrong', () => {
    const { at } = device();
    at(KEPT_FOR - 1).write(ANSWERS);
    expect(at(0).read()?.answers).toEqual(ANSWERS);
    at(KEPT_FOR).write(ANSWERS);
    expect(at(0).read()).toBeNull();
  });

  it('is gone once erased', () => {
    const { kept, at } = device();
    at(0).write(ANSWERS);
    at(0).erase();
    expect([at(0).read(), kept.size]).toEqual([null, 0]);
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['another version', JSON.stringify({ version: 2, saved: 0, answers: ANSWERS })],
    ['no date', JSON.stringify({ version: 1, answers: ANSWERS })],
    [
      'answers that no question has',
      JSON.stringify({ version: 1, saved: 0, answers: { owner: ['king'], __proto__: 1 } }),
    ],
  ])('is erased when it is unreadable: %s', (_, text) => {
    const { kept, at } = device({ [DRAFT_KEY]: text });
    expect([at(0).read(), kept.size]).toEqual([null, 0]);
  });

  it('is refused without a crash where the device keeps nothing, or is full', () => {
    const none = draftStore(rulebook, refused, () => 0);
    expect([none.read(), none.write(ANSWERS), none.erase()]).toEqual([null, false, false]);
    const full = draftStore(
      rulebook,
      () => ({ setItem: refused, getItem: () => null }) as unknown as Storage,
      () => 0,
    );
    expect(full.write(ANSWERS)).toBe(false);
  });
});
