import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { isEmbedded } from '../../components/is-embedded.ts';
import { dress } from '../../embed/frame/dress.ts';
import { talk } from '../../embed/frame/talk.ts';
import { readLook } from '../../embed/look.ts';
import type { HistoryWindow, JourneyActor, JourneySnapshot } from '../../machine/history.ts';
import { ownHistory } from '../../machine/own-history.ts';
import { hostLanguage } from './host-language.ts';
import { Previous } from './previous.tsx';
import { stepOf } from './step-of.ts';

/** What changes where the page stands in another one's. */
export type Embedding = {
  /** The window whose history the journey follows. */
  readonly window: HistoryWindow;
  /** The way back, above the screen. */
  readonly above: (snapshot: JourneySnapshot) => ReactNode;
  /** Tells the host page of another screen, once its heading has the focus. */
  readonly moved: (snapshot: JourneySnapshot) => void;
  /** Talks to the host page from now on. @param named the language that the frame's address names */
  readonly begin: (actor: JourneyActor, content: Element, words: i18n, named: string | null) => void;
};

/** Dresses the page as its address asks (`?embed=1`), and keeps its steps to itself inside a frame. */
export function embedding(window: Window): Embedding {
  const look = readLook(window.location.search);
  if (look) dress(window.document, look);
  const own = isEmbedded() ? ownHistory(window) : null;
  let say: ReturnType<typeof talk>['say'] = () => undefined;
  return {
    window: own?.window ?? window,
    above: ({ value }) => own && own.depth() > 0 && <Previous value={value} back={own.back} />,
    moved: (snapshot) => say({ type: 'step', ...stepOf(snapshot) }),
    begin(actor, content, words, named) {
      if (!own) return;
      if (look) {
        const hear = hostLanguage(words, named, () => actor.getSnapshot());
        say = talk(window, content, hear).say;
      }
      let before = actor.getSnapshot().value;
      actor.subscribe(({ value, context }) => {
        // The first screen has none before it.
        if (value === 'welcome') own.forget();
        if (before === 'reviewing' && value === 'result' && !context.returning) say({ type: 'done' });
        before = value;
      });
    },
  };
}
