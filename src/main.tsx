import './styles/base.css';
import { published } from 'virtual:published';
import { questionnaire } from 'virtual:questionnaire';
import type { i18n } from 'i18next';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createActor } from 'xstate';
import { fetchPart } from './app/fetched-part.ts';
import { ROSE } from './app/fetched-parts.ts';
import { firstScreensIn } from './app/first-screens.ts';
import { linksFor } from './app/links.ts';
import { App } from './app.tsx';
import { isEmbedded } from './components/is-embedded.ts';
import { drafts } from './machine/drafts.ts';
import { erasedIn } from './machine/erased.ts';
import { followHistory, keepAnswers, languageIn } from './machine/history.ts';
import { journey } from './machine/journey.ts';
import { journeyInput } from './machine/journey-input.ts';
import { chooseLanguage, type Language } from './words/language.ts';
import { createWords, LANGUAGES, speak } from './words/words.ts';

/** How long the first screens wait for what the app could do without, in milliseconds: as long as browsers do for letters. */
const PATIENCE = 3000;

/** The compass of the home, and our letters. */
const ready = (words: i18n, language: Language, place: string | undefined) =>
  Promise.all([
    place === 'home' ? fetchPart(ROSE, words, language).catch(() => undefined) : null,
    document.fonts.ready,
  ]);

/** Puts the pieces together: the only place that touches the page. */
async function begin(root: HTMLElement): Promise<void> {
  const words = createWords();
  const first = firstScreensIn(document, questionnaire);
  const named = languageIn(window.location.search);
  const language = chooseLanguage(LANGUAGES, named, null, navigator.languages);
  // Of no use to most, so it is no part of the first files. Without it a frame shows the page as any tab does.
  const embedded = isEmbedded() || window.location.search.includes('embed=1');
  const [embedding] = await Promise.all([
    embedded ? import('./app/embedded/embedding.tsx').then((part) => part.embedding(window)).catch(() => null) : null,
    // Without its words the page still speaks French: better than nothing at all.
    speak(words, language).catch(() => undefined),
    // What the first screens show already, the app has too before it takes over.
    first && Promise.race([ready(words, language, first.place()), new Promise((over) => setTimeout(over, PATIENCE))]),
    styled(document),
  ]);
  // From here to the first drawing nothing waits: what is ticked is read, and what it was ticked on is gone.
  await first?.released();
  document.documentElement.lang = words.language;
  const nextDraft = drafts();
  const erased = erasedIn(() => window.sessionStorage, nextDraft);
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // A page come back to has its ticks again, given by the browser: also those of answers that were erased since.
  const restored = load?.type === 'back_forward' && erased.before() > 0;
  const answers = (!restored && first?.ticked()) || {};
  if (Object.keys(answers).length > 0) keepAnswers(window.history, answers, nextDraft());
  const actor = createActor(journey, { input: journeyInput(questionnaire, nextDraft) });
  actor.start();
  // Written in the address once somebody chose it: by a link, or on the page.
  const written = () => (named || words.language !== language ? words.language : null);
  const links = linksFor(questionnaire, published);
  const { rewrite, visit, erase } = followHistory(
    actor,
    questionnaire,
    embedding?.window ?? window,
    written,
    links,
    erased,
  );
  words.on('languageChanged', (spoken) => {
    document.documentElement.lang = spoken;
    rewrite();
  });
  // Ahead of need: on the way back to a result, its address is read as a link is, and the network may be gone.
  const fetchLinks = () => links.fetch('');
  const page = createRoot(root);
  const show = () =>
    page.render(
      <App
        actor={actor}
        questionnaire={questionnaire}
        words={words}
        visit={visit}
        erase={erase}
        links={fetchLinks}
        embedding={embedding}
      />,
    );
  if (first) first.giveWay(root, () => flushSync(show));
  else show();
  // The address comes first, then the page around, then the browser.
  embedding?.begin(actor, root, words, named);
}

/** A host's headers may refuse the styles that stand in the page, or its script, which has our letters: a file has both. */
async function styled(document: Document): Promise<void> {
  const file = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][disabled]');
  const { documentElement: page } = document;
  if (!file || (page.dataset['first'] && getComputedStyle(page).getPropertyValue('--paper') !== '')) return;
  await new Promise((over) => {
    file.onload = file.onerror = over;
    file.disabled = false;
  });
}

const root = document.getElementById('root');
if (root) void begin(root);
