import { rulebook as today } from 'virtual:rulebook';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';

/** Rules of another day, under which nothing speaks for the contributive scenario: whatever it leads today, it did not then. */
export const FORMER: Rulebook = {
  ...today,
  version: 90,
  effects: today.effects.filter(({ scenario, strength }) => scenario !== 'contributive' || strength < 0),
};

/** Rules whose file is no longer there. */
export const GONE: Rulebook = { ...today, version: 91 };

/** What `virtual:published` says once both were published. */
export const asPublished = () => ({
  published: {
    [FORMER.version]: async () => ({ rulebook: FORMER, date: '2026-01-05' }),
    [GONE.version]: () => Promise.reject(new Error('No such file')),
  },
});
