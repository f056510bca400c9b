import { expect, it } from 'vitest';
import { chooseLanguage } from '../../src/words/language.ts';
import { formatAmount, formatBalance } from '../../src/words/points.ts';

it.each([
  [0, '0', '0'],
  [0.5, '+½', '½'],
  [-0.5, '−½', '½'],
  [6.5, '+6½', '6½'],
  [-3, '−3', '3'],
  [10, '+10', '10'],
])('%d points are said %s with their sign, %s without', (value, balance, amount) => {
  expect(formatBalance(value)).toBe(balance);
  expect(formatAmount(value)).toBe(amount);
});

it.each([
  ['en', null, ['fr-FR'], 'en'],
  [null, 'en', ['fr-FR'], 'en'],
  [null, null, ['de-DE', 'en-GB', 'fr'], 'en'],
  [null, null, ['fr-CA', 'en'], 'fr'],
  [null, null, ['de'], 'fr'],
  ['xx', null, ['en-US'], 'en'],
] as const)('the address %s, the host %s and the browser %s speak %s', (named, host, browser, language) => {
  expect(chooseLanguage(['fr', 'en'], named, host, browser)).toBe(language);
});
