import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { Emblem } from '../components/emblem.tsx';
import page from '../components/page.module.css';
import { LANGUAGES } from '../words/words.ts';
import { spoken } from './spoken.ts';
import { STATIC_NAMES } from './static-addresses.ts';
import { type StaticPage, staticPage } from './static-page.tsx';
import { WithoutAScript } from './without-a-script.tsx';

/** Every page to read, in every language. The build takes them from here (src/build/static-pages.ts). */
export const pages: readonly StaticPage[] = await Promise.all(
  LANGUAGES.flatMap((language) => STATIC_NAMES.map((name) => staticPage(name, language))),
);

const voices = await Promise.all(LANGUAGES.map((language) => spoken(language)));

/** What the app's own page says to browsers without a script, in every language: none is known to be the reader's. */
export const withoutAScript: string = renderToStaticMarkup(
  <div className={page['page']}>
    <header className={page['header']}>
      <div className={page['name']}>
        <Emblem />
        <span>{voices[0]?.t('product.name')}</span>
      </div>
    </header>
    <main className={page['main']}>
      {voices.map((words, at) => (
        <I18nextProvider key={words.language} i18n={words}>
          <WithoutAScript
            heading={at === 0 ? 'h1' : 'h2'}
            pages={pages.filter(({ language }) => language === words.language)}
          />
        </I18nextProvider>
      ))}
    </main>
  </div>,
);
