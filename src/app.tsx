import type { i18n } from 'i18next';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { Embedding } from './app/embedded/embedding.tsx';
import { wordsOn } from './app/fetched-parts.ts';
import { LaterPart } from './app/later-when-here.tsx';
import { OrNothing } from './app/or-nothing.tsx';
import { routesAround, routesFor } from './app/routes.ts';
import { Screens } from './app/screens.tsx';
import { titleOf } from './app/title.ts';
import { useFetchedAhead } from './app/use-fetched-ahead.ts';
import { useLanguage } from './app/use-language.ts';
import { isEmbedded } from './components/is-embedded.ts';
import { Page } from './components/page.tsx';
import type { JourneyActor, JourneySnapshot } from './machine/history.ts';
import type { Place } from './machine/place.ts';
import { useSnapshot } from './machine/use-snapshot.ts';
import type { Questionnaire } from './rulebook/rulebook.ts';

export type AppProps = {
  readonly actor: JourneyActor;
  readonly questionnaire: Questionnaire;
  readonly words: i18n;
  /** Goes to a place of this page, as a link that one opens does. */
  readonly visit: (place: Place) => void;
  /** Forgets the answers, the address at hand included. */
  readonly erase: () => void;
  /** Fetches what reads links. */
  readonly links: () => Promise<void>;
  /** Inside another site's page; null in a tab of one's own. */
  readonly embedding: Embedding | null;
};

/** The machine's state, shown as a screen: the one place that sees both. */
export function App(props: AppProps) {
  return (
    <I18nextProvider i18n={props.words}>
      <Shown {...props} />
    </I18nextProvider>
  );
}

function Shown({ actor, questionnaire, words, visit, erase, links, embedding }: AppProps) {
  const snapshot = useSnapshot(actor);
  const { t } = useTranslation();
  const { language, failed, choose } = useLanguage(words, wordsOn(snapshot));
  useFetchedAhead(words, language, links, {
    // In another site's page most readers never come to it.
    wanted: !isEmbedded() || snapshot.value !== 'welcome',
    onResult: snapshot.value === 'result',
  });
  const routesFrom = useCallback(
    (from: JourneySnapshot) => routesFor(actor, questionnaire, language, visit, from),
    [actor, questionnaire, language, visit],
  );
  const routes = useMemo(() => routesFrom(snapshot), [routesFrom, snapshot]);
  const around = useMemo(() => routesAround(actor, questionnaire, language), [actor, questionnaire, language]);
  const { question, openCase, rules, opened, returning, draft, page } = snapshot.context;
  const place = `${String(snapshot.value)} ${question} ${openCase} ${rules?.version} ${page}`;
  const title = titleOf(snapshot, questionnaire, words);
  // A rule named in the address takes the focus itself.
  const atRule = snapshot.context.rule !== null;
  // What is tried on a case begins another draft on the same page: nobody goes anywhere.
  const { trying } = snapshot.context;
  const shown = useRef<string | null>(null);
  // Another link, opened on a result that one brought, is another screen; Back to the former is a place found again.
  const sent = opened && !trying && !returning ? draft : null;
  const from = useRef(sent);
  const opening = snapshot.value === 'opening';
  const [above, setAbove] = useState<HTMLElement | null>(null);

  useEffect(() => {
    document.title = title;
  }, [title]);

  // On a new screen the heading takes focus, so that a screen reader starts there; never on the first load.
  useEffect(() => {
    if (opening) return;
    const before = shown.current;
    const another = sent !== null && from.current !== sent;
    shown.current = place;
    if (sent !== null) from.current = sent;
    if (before === null || (before === place && !another)) return;
    const stays = trying && before.startsWith('result');
    if (stays) return;
    if (!atRule) {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    embedding?.moved(actor.getSnapshot());
  }, [place, atRule, trying, opening, sent, embedding, actor]);

  return (
    <Page ways={around} otherLanguages={routes.inOtherLanguages(choose)} notice={failed ? t('language.failed') : null}>
      {embedding?.above(snapshot)}
      <div ref={setAbove} />
      <Screens
        snapshot={snapshot}
        actor={actor}
        questionnaire={questionnaire}
        words={words}
        language={language}
        routes={routes}
        routesFrom={routesFrom}
      />
      <OrNothing>
        <LaterPart
          actor={actor}
          questionnaire={questionnaire}
          words={words}
          language={language}
          above={above}
          erase={erase}
          link={routes.link}
        />
      </OrNothing>
    </Page>
  );
}
