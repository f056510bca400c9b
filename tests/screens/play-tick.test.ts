import { expect, it } from 'vitest';
import { tick } from '../../src/screens/result/play/tick.ts';

it('one or two are ticked, a third is refused, and none left is « Je ne sais pas »', () => {
  expect(tick(['needs'], 'ideas', true, 2, ['needs'])).toEqual(['needs', 'ideas']);
  expect(tick(['needs', 'ideas'], 'community', true, 2, ['needs'])).toBeNull();
  expect(tick(['needs', 'ideas'], 'needs', false, 2, ['needs'])).toEqual(['ideas']);
  expect(tick(['needs'], 'needs', false, 2, ['needs'])).toBe('unknown');
  expect(tick('unknown', 'needs', true, 2, ['ideas'])).toEqual(['needs']);
});

it('« Je ne sais pas » stands alone, and unticked gives one’s own answer back', () => {
  expect(tick(['needs', 'ideas'], 'unknown', true, 2, ['needs'])).toBe('unknown');
  expect(tick('unknown', 'unknown', false, 2, ['needs'])).toEqual(['needs']);
});
