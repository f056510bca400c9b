import { expect, it } from 'vitest';
import { wordsOn as wordsOnScreen } from '../../src/app/fetched-parts.ts';

const wordsOn = (value: 'welcome' | 'asking' | 'reviewing' | 'result' | 'comparing' | 'reading') =>
  wordsOnScreen({ value, context: { page: 'scenarios' } });

it.each(['welcome', 'result'] as const)(
  'another language brings the words of reports before it is spoken: %s',
  (state) => {
    expect(wordsOn(state)).toContain('report');
  },
);

it.each(['welcome', 'asking', 'reviewing', 'result', 'comparing', 'reading'] as const)(
  'and those of erasing: %s',
  (state) => {
    expect(wordsOn(state)).toContain('later');
  },
);
