import { describe, expect, it } from 'vitest';
import { keptIn } from '../../src/machine/history.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const rulebook = loadRulebook();

describe('an entry of the history', () => {
  it.each([null, undefined, 7, 'text', {}, { answers: null }, { answers: 'x' }])(
    '%j keeps nothing of ours',
    (state) => {
      expect(keptIn(rulebook, state)).toBeNull();
    },
  );

  it('gives back the answers it kept, and asks again for those that no longer fit', () => {
    const fitting = { owner: ['company'], objectives: ['needs', 'ideas'], budget: 'unknown' };
    const others = {
      staff: ['nobody'],
      topic: [],
      data: ['personal', 'special'],
      digital: 'basic',
      gone: ['yes'],
      frame: [null],
    };
    expect(keptIn(rulebook, { answers: { ...fitting, ...others }, revising: 'yes' })).toEqual({
      answers: fitting,
      revising: false,
      draft: 0,
      opened: false,
      given: [],
      text: null,
    });
    // What a link answered, and today's questions no longer know, is asked.
    expect(keptIn(rulebook, { answers: { ...fitting, ...others }, given: ['owner', 'staff'] })?.given).toEqual([
      'owner',
    ]);
    const text = { project: 'Un projet', note: '', author: '' };
    expect(keptIn(rulebook, { answers: {}, text })?.text).toEqual(text);
    expect(keptIn(rulebook, { answers: {}, text: { ...text, note: {} } })?.text).toBeNull();
    expect(keptIn(rulebook, { answers: {}, revising: true, draft: 3 })).toEqual({
      answers: {},
      revising: true,
      draft: 3,
      opened: false,
      given: [],
      text: null,
    });
  });
});
