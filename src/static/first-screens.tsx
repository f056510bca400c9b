import { questionnaire } from 'virtual:questionnaire';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createActor } from 'xstate';
import { routesAround, routesFor } from '../app/routes.ts';
import { Rose } from '../charts/rose.tsx';
import { Page } from '../components/page.tsx';
import { journey } from '../machine/journey.ts';
import { journeyInput } from '../machine/journey-input.ts';
import type { Place } from '../machine/place.ts';
import { Home } from '../screens/home.tsx';
import { QuestionScreen } from '../screens/question.tsx';
import type { Language } from '../words/language.ts';
import { LANGUAGES, nameOf } from '../words/words.ts';
import { beforeTheApp } from './first-address.ts';
import { asLinks, withIds, withLandmarks } from './first-form.ts';
import { spoken } from './spoken.ts';
import { WithoutAScript } from './without-a-script.tsx';

const QUESTIONS = questionnaire.questions;
const nothing = () => undefined;

/** The first chapter: what one answers while the app comes (docs/decisions/0025-first-screens.md). */
const FIRST_CHAPTER = QUESTIONS.filter(({ chapter }) => chapter === QUESTIONS[0]?.chapter);

/** The places that the first screens have beside the home, by what follows `#`. Elsewhere one waits for the app. */
export const FIRST_PLACES: readonly string[] = FIRST_CHAPTER.map(({ id }) => `question-${id}`);

function routesAt(place: Place, language: Language) {
  const actor = createActor(journey, { input: journeyInput(questionnaire, () => 1) }).start();
  actor.send({ type: 'arrive', place, kept: null });
  const around = routesAround(actor, questionnaire, language);
  return { ...routesFor(actor, questionnaire, language, nothing), around };
}

/** One screen of several in the page: the address says which is seen. */
const screen = (name: string, content: ReactNode) => <div data-screen={name}>{content}</div>;

function homeScreen(language: Language) {
  const routes = routesAt({ view: 'home' }, language);
  return (
    <>
      <noscript>
        <WithoutAScript />
      </noscript>
      <Home
        scenarios={questionnaire.scenarios.map(({ id }) => ({ id, route: routes.page(`scenario-${id}`) }))}
        cases={questionnaire.cases.map(({ id }) => ({ id, route: routes.openCase(id) }))}
        start={routes.start}
        begun={false}
        method={routes.method}
        rose={<Rose scenarios={questionnaire.scenarios} />}
      />
    </>
  );
}

function questionScreen(index: number, language: Language) {
  const question = QUESTIONS[index];
  if (!question) throw new Error(`No question: ${index}`);
  return (
    <QuestionScreen
      question={question}
      number={index + 1}
      count={QUESTIONS.length}
      answer={null}
      missing={false}
      revising={false}
      previous={routesAt({ view: 'question', question: question.id }, language).previous}
      onAnswer={nothing}
      onContinue={nothing}
    />
  );
}

/** What stands at the places that only the app has: whoever is so fast finds it there. */
function Wait() {
  const { t } = useTranslation('static');
  return (
    <>
      <h1 tabIndex={-1}>{t('wait.title')}</h1>
      <p>{t('wait.kept')}</p>
      <p data-when-failed="">{t('wait.failed')}</p>
    </>
  );
}

/** The page around, the home, the first questions, and the wait for the others. */
async function inLanguage(language: Language): Promise<string> {
  const words = await spoken(language, ['early']);
  const drawn = (content: ReactNode) => renderToStaticMarkup(<I18nextProvider i18n={words}>{content}</I18nextProvider>);
  const questions = FIRST_CHAPTER.map(({ id }, index) =>
    asLinks(drawn(screen(`question-${id}`, questionScreen(index, language))), `#question-${QUESTIONS[index + 1]?.id}`),
  );
  const wait = drawn(screen('wait', <Wait />));
  const page = drawn(around(screen('home', homeScreen(language)), language, words));
  const all = page.replace('</main>', `${questions.join('')}${wait}</main>`);
  const first = language === LANGUAGES[0];
  return withLandmarks(withIds(beforeTheApp(all, language), first ? '' : `${language}-`), nameOf(language), first);
}

const around = (content: ReactNode, language: Language, words: i18n) => {
  const routes = routesAt({ view: 'home' }, language);
  return (
    <div lang={words.language}>
      <Page ways={routes.around} otherLanguages={routes.inOtherLanguages(nothing)}>
        {content}
      </Page>
    </div>
  );
};

/**
 * The first screens as plain HTML, in every language: they can be read, and answered, before the app is here, which then
 * takes over what was ticked (src/app/first-screens.ts).
 */
export async function firstScreens(): Promise<string> {
  return (await Promise.all(LANGUAGES.map(inLanguage))).join('');
}
