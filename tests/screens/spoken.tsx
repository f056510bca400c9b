import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Page } from '../../src/components/page.tsx';
import type { Route } from '../../src/components/route.ts';
import type { Language } from '../../src/words/language.ts';
import { createWords, speak } from '../../src/words/words.ts';

/** A way that nobody takes while a screen is listened to. */
export const NOWHERE: Route = { href: './', follow: () => undefined };
const WAYS = {
  home: NOWHERE,
  scenarios: NOWHERE,
  method: NOWHERE,
  accessibility: NOWHERE,
  privacy: NOWHERE,
  integrate: NOWHERE,
};

/** All that a screen reader says of a screen in its page, in order, from its first word to its last. */
export async function spoken(screen: ReactElement, language: Language): Promise<readonly string[]> {
  const words = createWords();
  await speak(words, language, ['early', 'explanations']);
  render(
    <I18nextProvider i18n={words}>
      <Page ways={WAYS} otherLanguages={[]}>
        {screen}
      </Page>
    </I18nextProvider>,
  );
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  cleanup();
  return log.map((phrase) => phrase.replaceAll(/[\u00a0\u202f]/g, ' '));
}

/** Of what was said, the landmarks, in order. */
export const landmarks = (log: readonly string[]): readonly string[] =>
  log.filter((phrase) => /^(banner|navigation|main|contentinfo|complementary|region|search)\b/.test(phrase));

/** What was said between the beginning and the end of the main part, without the bounds of its paragraphs. */
export function mainOf(log: readonly string[]): readonly string[] {
  const main = log.slice(log.indexOf('main') + 1, log.indexOf('end of main'));
  return main.filter((phrase) => !/^(paragraph|term|definition|form|·|end\b.*)$/.test(phrase));
}
