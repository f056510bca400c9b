import { rulebook } from 'virtual:rulebook';
import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { modelOf } from '../../src/engine/model.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { WorkedOut } from '../../src/engine/worked-out.ts';
import { Versus } from '../../src/screens/result/change/versus.tsx';
import { WhatWouldChange } from '../../src/screens/result/change/what-would-change.tsx';
import { type Playing, PlayingContext } from '../../src/screens/result/play/playing.ts';
import { SourcesProvider } from '../../src/screens/result/source-links.tsx';
import type { Language } from '../../src/words/language.ts';
import { createWords, loadWords, speak } from '../../src/words/words.ts';
import { allWorkedOut } from './all-worked-out.ts';

/** A play that only notes what it is asked for. */
export function notedPlay(own: Answers) {
  const noted = {
    tryAnswers: vi.fn(),
    tryWithout: vi.fn(),
    change: vi.fn(),
    favour: vi.fn(),
    count: vi.fn(),
    stop: vi.fn(),
    keep: vi.fn(),
  };
  const playing: Playing = {
    own,
    changed: {},
    priority: null,
    off: [],
    before: null,
    from: null,
    triedOn: null,
    ...noted,
  };
  return { playing, ...noted };
}

type Shown = {
  readonly language?: Language;
  readonly playing?: Playing | null;
  readonly workedOut?: WorkedOut;
};

/** Renders the two parts on what decides, as the result page has them. */
export async function renderChange(answers: Answers, { language = 'fr', playing = null, workedOut }: Shown = {}) {
  const words = createWords();
  await speak(words, language);
  await loadWords(words, language, 'explanations');
  const model = modelOf(rulebook);
  const recommendation = recommend(rulebook, answers);
  const worked = workedOut ?? allWorkedOut(model, answers);
  const view = render(
    <I18nextProvider i18n={words}>
      <SourcesProvider rulebook={rulebook} here="./#here">
        <PlayingContext.Provider value={playing}>
          <Versus model={model} recommendation={recommendation} />
          <WhatWouldChange recommendation={recommendation} workedOut={worked} />
        </PlayingContext.Provider>
      </SourcesProvider>
    </I18nextProvider>,
  );
  const name = (scenario: string) => asRead(words.t(`scenarios:${scenario}.name`));
  return { ...view, words, model, recommendation, worked, name };
}

/** Spaces of any width are one space. */
export const asRead = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** The text of an element, as read. */
export const read = (element: Element | null | undefined): string => asRead(element?.textContent ?? '');
