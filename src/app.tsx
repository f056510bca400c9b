import type { i18n } from 'i18next';
import { useEffect, useRef } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { wordsOn } from './app/fetched-parts.ts';
import { routesFor } from './app/routes.ts';
import { Screen } from './app/screen.tsx';
import { titleOf } from './app/title.ts';
import { useLanguage } from './app/use-language.ts';
import { Page } from './components/page.tsx';
import type { JourneyActor } from './machine/history.ts';
import { useSnapshot } from './machine/use-snapshot.ts';
import type { Questionnaire } from './rulebook/rulebook.ts';

export type AppProps = {
  readonly actor: JourneyActor;
  readonly questionnaire: Questionnaire;
  readonly words: i18n;
};

/** The machine's state, shown as a screen: the one place that sees both. */
export function App(props: AppProps) {
  return (
    <I18nextProvider i18n={props.words}>
      <Shown {...props} />
    </I18nextProvider>
  );
}

function Shown({ actor, questionnaire, words }: AppProps) {
  const snapshot = useSnapshot(actor);
  const { t } = useTranslation();
  const { language, failed, choose } = useLanguage(words, wordsOn(snapshot.value));
  const routes = routesFor(actor, questionnaire, language);
  const place = `${String(snapshot.value)} ${snapshot.context.question} ${snapshot.context.openCase}`;
  const title = titleOf(snapshot, questionnaire, words);
  // A rule named in the address takes the focus itself.
  const atRule = snapshot.context.rule !== null;
  // What is tried on a case begins another draft on the same page: nobody goes anywhere.
  const { trying } = snapshot.context;
  const shown = useRef(place);

  useEffect(() => {
    document.title = title;
  }, [title]);

  // On a new screen the heading takes focus, so that a screen reader starts there; never on the first load.
  useEffect(() => {
    if (shown.current === place) return;
    const stays = trying && shown.current.startsWith('result');
    shown.current = place;
    if (atRule || stays) return;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [place, atRule, trying]);

  return (
    <Page
      home={routes.home}
      method={routes.method}
      otherLanguages={routes.inOtherLanguages(choose)}
      notice={failed ? t('language.failed') : null}
    >
      <Screen
        snapshot={snapshot}
        actor={actor}
        questionnaire={questionnaire}
        words={words}
        language={language}
        routes={routes}
      />
    </Page>
  );
}
