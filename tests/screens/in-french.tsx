import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach } from 'vitest';
import { createWords, loadWords } from '../../src/words/words.ts';

afterEach(cleanup);

const PARTS = ['early', 'lost', 'explanations', 'integrate'] as const;

/** Renders a screen in French, all its words at hand. */
export async function renderInFrench(screen: ReactElement) {
  const words = createWords();
  for (const part of PARTS) await loadWords(words, 'fr', part);
  const show = (element: ReactElement) => <I18nextProvider i18n={words}>{element}</I18nextProvider>;
  const view = render(show(screen));
  return { ...view, show: (element: ReactElement) => view.rerender(show(element)) };
}
