import { describe, expect, it } from 'vitest';
import { readArguments } from '../../scripts/pictures/arguments.ts';
import { SCREENS } from '../../scripts/pictures/screens.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

describe('the pictures asked for', () => {
  it('are every screen, on a phone and a desktop, light and dark, in each language, unless told', () => {
    expect(readArguments([])).toMatchObject({
      screens: Object.keys(SCREENS),
      sizes: ['phone', 'desktop'],
      themes: ['light', 'dark'],
      languages: ['fr', 'en'],
      print: 'with',
    });
  });

  it('are those whose names begin as told, in the ways told', () => {
    const asked = readArguments([
      'result',
      'home',
      '--size',
      'narrow',
      '--theme',
      'dark',
      '--language',
      'en',
      '--no-print',
    ]);
    expect(asked.screens).toEqual(['home', 'result-clear', 'result-close', 'result-undecided', 'result-unknown']);
    expect(asked).toMatchObject({ sizes: ['narrow'], themes: ['dark'], languages: ['en'], print: 'without' });
  });

  it.each([
    [['nowhere'], 'No screen begins with nowhere'],
    [['--size', 'huge'], '--size huge: expected phone or narrow or desktop'],
  ])('are refused with what there is: %s', (given, said) => {
    expect(() => readArguments(given)).toThrow(said);
  });

  it('leave no case and no scenario out', () => {
    const { cases, scenarios } = loadRulebook();
    const pages = [...cases.map(({ id }) => `case-${id}`), ...scenarios.map(({ id }) => `scenario-${id}`)];
    expect(Object.keys(SCREENS)).toEqual(expect.arrayContaining(pages));
  });
});
