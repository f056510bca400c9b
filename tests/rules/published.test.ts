import { expect, it } from 'vitest';
import { loadRulebook, RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';

it('what was published stays: rulebook 1 and every one after it', () => {
  const published = readPublished(RULES).map(({ number, date }) => `${number}, ${date}`);
  // Without this line, a folder emptied by mistake would start again at 1. Each publication adds nothing to it.
  expect(published[0]).toBe('1, 2026-11-23');
});

it('the working rules are the last published, or in preparation', () => {
  const last = readPublished(RULES).length;
  expect([0, last]).toContain(loadRulebook().version);
});
