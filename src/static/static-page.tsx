import { questionnaire } from 'virtual:questionnaire';
import type { i18n } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { createActor } from 'xstate';
import { screenOf } from '../app/fetched-parts.ts';
import { routesAround, routesFor } from '../app/routes.ts';
import { screenTitle, titleOf } from '../app/title.ts';
import { Page } from '../components/page.tsx';
import { journey } from '../machine/journey.ts';
import { journeyInput } from '../machine/journey-input.ts';
import { isOfScenario, type PageName, readPlace } from '../machine/place.ts';
import type { Language } from '../words/language.ts';
import { CaseScreen } from './case-screen.tsx';
import { IntoTheCompass } from './into-the-compass.tsx';
import { spoken } from './spoken.ts';
import { StatementScreen } from './statement-screen.tsx';
import { fromAFolder } from './static-addresses.ts';
import { withoutControls } from './without-controls.ts';

/** A page to read, complete without a script: what the build writes in a file of its own. */
export type StaticPage = {
  /** What follows `#` in the app, and the name of the file in the language's folder. */
  readonly name: string;
  readonly language: Language;
  readonly heading: string;
  readonly title: string;
  /** What search engines show under the title. */
  readonly description: string;
  /** The HTML of the body. */
  readonly body: string;
};

/**
 * Draws a page with the screen that the app shows at the same address: the same words, by construction.
 * @param name as after `#` in the app: `scenario-contributive`, `case-dunkerque`
 * @throws an Error when the app has no such page to read
 */
export async function staticPage(name: string, language: Language): Promise<StaticPage> {
  const place = placeToRead(name);
  const actor = createActor(journey, { input: journeyInput(questionnaire, () => 1) }).start();
  actor.send({ type: 'arrive', place, kept: null });
  const snapshot = actor.getSnapshot();
  const screen = screenOf(snapshot);
  if (!screen) throw new Error(`No page to read: ${name}`);
  const words = await spoken(language, screen.words);
  const { Screen } = await screen.load();
  const routes = routesFor(actor, questionnaire, language, () => undefined);
  const props = { snapshot, actor, questionnaire, words, language, routes: { ...routes, here: '' } };
  const body = renderToStaticMarkup(
    <I18nextProvider i18n={words}>
      <Page
        ways={routesAround(actor, questionnaire, language)}
        otherLanguages={routes.inOtherLanguages(() => undefined)}
      >
        {place.view === 'case' && <CaseScreen {...{ id: place.id, language, routes }} />}
        {place.view === 'page' && (place.page === 'accessibility' ? <StatementScreen /> : <Screen {...props} />)}
        <IntoTheCompass here={routes.here.replace('./', '../')} start={routes.start} />
      </Page>
    </I18nextProvider>,
  );
  return {
    name,
    language,
    heading: screenTitle(snapshot, questionnaire, words),
    title: titleOf(snapshot, questionnaire, words),
    description: descriptionOf(place, words),
    body: fromAFolder(withoutControls(body)),
  };
}

/** The places that can be read without a script. */
type PlaceToRead =
  | { readonly view: 'case'; readonly id: string }
  | { readonly view: 'page'; readonly page: Exclude<PageName, 'integrate'> };

function placeToRead(name: string): PlaceToRead {
  const place = readPlace(questionnaire, `#${name}`);
  if (place.view === 'case') return place;
  if (place.view === 'page' && place.page !== 'integrate') return { view: 'page', page: place.page };
  throw new Error(`No page to read: ${name}`);
}

function descriptionOf(place: PlaceToRead, { t }: i18n): string {
  if (place.view === 'case') return t('static:descriptions.case', { summary: t(`cases:${place.id}.summary`) });
  const { page } = place;
  if (!isOfScenario(page)) return t(`static:descriptions.${page}`);
  return t('static:descriptions.scenario', { gist: t(`scenarios:${page.replace('scenario-', '')}.gist`) });
}
