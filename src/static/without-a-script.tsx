import { useTranslation } from 'react-i18next';
import type { StaticPage } from './static-page.tsx';

type WithoutAScriptProps = {
  readonly pages: readonly StaticPage[];
  readonly heading: 'h1' | 'h2';
};

/** What stands where the app would, in one language: what cannot be had without a script, and what can be read. */
export function WithoutAScript({ pages, heading: Heading }: WithoutAScriptProps) {
  const { t, i18n } = useTranslation('static');
  return (
    <section lang={i18n.language}>
      <Heading>{t('without.title')}</Heading>
      <p>{t('without.cannot')}</p>
      <p>{t('without.instead')}</p>
      <p>{t('without.can')}</p>
      <ul>
        {pages.map(({ name, language, heading }) => (
          <li key={name}>
            <a href={`./${language}/${name}.html`}>{heading}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
