import type { i18n } from 'i18next';
import type { HostMessage } from '../../embed/messages.ts';
import { chooseLanguage } from '../../words/language.ts';
import { LANGUAGES, speak } from '../../words/words.ts';
import { type Position, wordsOn } from '../fetched-parts.ts';

/**
 * Speaks the host page's language, unless the frame's address names one or another was chosen since the page began: its
 * script may come late.
 * @param named the language that the address names
 * @param position now: the words of its screen come first, so that it stays as the reader left it
 */
export function hostLanguage(
  words: i18n,
  named: string | null,
  position: () => Position,
): (message: HostMessage) => void {
  const first = words.language;
  return ({ lang }) => {
    if (!lang || named || words.language !== first) return;
    const language = chooseLanguage(LANGUAGES, null, lang, navigator.languages);
    // One may be chosen meanwhile.
    speak(words, language, wordsOn(position()), () => words.language === first).catch(() => undefined);
  };
}
