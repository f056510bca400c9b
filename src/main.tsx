import './styles/base.css';
import { published } from 'virtual:published';
import { questionnaire } from 'virtual:questionnaire';
import { createRoot } from 'react-dom/client';
import { createActor } from 'xstate';
import { linksFor } from './app/links.ts';
import { App } from './app.tsx';
import { isEmbedded } from './components/is-embedded.ts';
import { drafts } from './machine/drafts.ts';
import { erasedIn } from './machine/erased.ts';
import { followHistory, languageIn } from './machine/history.ts';
import { journey } from './machine/journey.ts';
import { journeyInput } from './machine/journey-input.ts';
import { chooseLanguage } from './words/language.ts';
import { createWords, LANGUAGES, speak } from './words/words.ts';

/** Puts the pieces together: the only place that touches the page. */
async function begin(root: HTMLElement): Promise<void> {
  const words = createWords();
  const named = languageIn(window.location.search);
  const language = chooseLanguage(LANGUAGES, named, null, navigator.languages);
  // Of no use to most, so it is no part of the first files. Without it a frame shows the page as any tab does.
  const embedded = isEmbedded() || window.location.search.includes('embed=1');
  const [embedding] = await Promise.all([
    embedded ? import('./app/embedded/embedding.tsx').then((part) => part.embedding(window)).catch(() => null) : null,
    // Without its words the page still speaks French: better than nothing at all.
    speak(words, language).catch(() => undefined),
  ]);
  document.documentElement.lang = words.language;
  const nextDraft = drafts();
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
    erasedIn(() => window.sessionStorage, nextDraft),
  );
  words.on('languageChanged', (spoken) => {
    document.documentElement.lang = spoken;
    rewrite();
  });
  // Ahead of need: on the way back to a result, its address is read as a link is, and the network may be gone.
  links.fetch('').catch(() => undefined);
  createRoot(root).render(
    <App actor={actor} questionnaire={questionnaire} words={words} visit={visit} erase={erase} embedding={embedding} />,
  );
  // The address comes first, then the page around, then the browser.
  embedding?.begin(actor, root, words, named);
}

const root = document.getElementById('root');
if (root) void begin(root);
