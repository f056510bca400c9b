import { rulebook } from 'virtual:rulebook';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, vi } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { type Compared, comparedOf } from '../../src/engine/compare/compared.ts';
import { Compare, type CompareProps } from '../../src/screens/compare/compare.tsx';
import type { ComparedResult } from '../../src/screens/compare/compared-result.ts';
import type { Language } from '../../src/words/language.ts';
import { createWords, loadWords, speak } from '../../src/words/words.ts';

afterEach(cleanup);

export { rulebook };

export const answersOf = (id: string): Answers => rulebook.cases.find((one) => one.id === id)?.answers ?? {};

export const LAVELANET = comparedOf(rulebook, answersOf('lavelanet'));
export const DUNKERQUE = comparedOf(rulebook, answersOf('dunkerque'));

export const shown = (compared: Compared, name: string | null, follow = vi.fn()): ComparedResult => ({
  ...compared,
  name,
  address: { href: `./?r#${name ?? 'result'}`, follow },
});

/** Renders with all the words of the comparison at hand. */
export async function renderWithWords(element: ReactElement, language: Language = 'fr') {
  const words = createWords();
  await speak(words, language);
  await Promise.all((['explanations', 'compare', 'lost'] as const).map((part) => loadWords(words, language, part)));
  const page = (one: ReactElement) => <I18nextProvider i18n={words}>{one}</I18nextProvider>;
  const { rerender } = render(page(element));
  return { t: words.t, again: (one: ReactElement) => rerender(page(one)) };
}

/** Shows the page with some results, all its words at hand. */
export async function compare(
  results: readonly ComparedResult[],
  given: Partial<CompareProps> = {},
  language: Language = 'fr',
) {
  const props: CompareProps = {
    results,
    unread: [],
    problems: [],
    onAdd: vi.fn(() => Promise.resolve(true)),
    onRemove: vi.fn(),
    onRename: vi.fn(),
    recompute: null,
    day: '2026-11-23',
    ownLink: 'https://example.org/?r#compare.2.a.b',
    ...given,
  };
  const { t, again } = await renderWithWords(<Compare {...props} />, language);
  return { ...props, t, again: (more: Partial<CompareProps>) => again(<Compare {...props} {...more} />) };
}
