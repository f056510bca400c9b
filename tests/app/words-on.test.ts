import { expect, it } from 'vitest';
import { wordsOn } from '../../src/app/fetched-parts.ts';

it.each(['welcome', 'result'])('another language brings the words of reports before it is spoken: %s', (state) => {
  expect(wordsOn(state)).toContain('report');
});

it.each(['welcome', 'asking', 'reviewing', 'result', 'comparing'])('and those of erasing: %s', (state) => {
  expect(wordsOn(state)).toContain('later');
});
