import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/words/day.ts';

describe('a day', () => {
  it.each([
    ['fr', '2026-11-23', '23 novembre 2026'],
    ['fr', '2027-01-01', '1 janvier 2027'],
    ['en', '2027-01-01', '1 January 2027'],
  ])('is said in %s as its readers say it, whatever the clock of the device, in one piece', (language, day, said) => {
    expect(formatDay(language, day)).toBe(said.replaceAll(' ', '\u00a0'));
  });
});
