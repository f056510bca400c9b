import type { i18n } from 'i18next';
import type { Route } from '../components/route.ts';
import type { JourneyActor } from '../machine/history.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import type { Language } from '../words/language.ts';
import { LATER } from './fetched-parts.ts';
import { usePart } from './use-part.ts';

export type LaterProps = {
  readonly actor: JourneyActor;
  readonly questionnaire: Questionnaire;
  /** Where to say what comes before the screen; null until it is on the page. */
  readonly above: HTMLElement | null;
  readonly erase: () => void;
  /** What a link's fragment holds. */
  readonly link: (fragment: string) => Route;
};

/** Going on later, once its file is here: the page is complete without it. */
export function LaterPart({
  words,
  language,
  ...props
}: LaterProps & { readonly words: i18n; readonly language: Language }) {
  const { code } = usePart(LATER, words, language, true);
  return code && <code.GoOnLater {...props} />;
}
