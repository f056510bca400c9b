import './styles/base.css';
import { questionnaire } from 'virtual:questionnaire';
import { createRoot } from 'react-dom/client';
import { createActor } from 'xstate';
import { openForPrint } from './app/open-for-print.ts';
import { App } from './app.tsx';
import { followHistory, languageIn } from './machine/history.ts';
import { journey } from './machine/journey.ts';
import { chooseLanguage } from './words/language.ts';
import { createWords, LANGUAGES, speak } from './words/words.ts';

/** Puts the pieces together: the only place that touches the page. */
async function begin(root: HTMLElement): Promise<void> {
  const words = createWords();
  const named = languageIn(window.location.search);
  const language = chooseLanguage(LANGUAGES, named, null, navigator.languages);
  // Without its words the page still speaks French: better than nothing at all.
  await speak(words, language).catch(() => undefined);
  document.documentElement.lang = words.language;
  const actor = createActor(journey, {
    input: { questions: questionnaire.questions.map(({ id }) => id), cases: questionnaire.cases },
  });
  actor.start();
  // Written in the address once somebody chose it: by a link, or on the page.
  const rewrite = followHistory(actor, questionnaire, window, () =>
    named || words.language !== language ? words.language : null,
  );
  words.on('languageChanged', (spoken) => {
    document.documentElement.lang = spoken;
    rewrite();
  });
  openForPrint(window);
  createRoot(root).render(<App actor={actor} questionnaire={questionnaire} words={words} />);
}

const root = document.getElementById('root');
if (root) void begin(root);
