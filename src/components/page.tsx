import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../words/language.ts';
import { nameOf } from '../words/words.ts';
import { Emblem } from './emblem.tsx';
import { isEmbedded } from './is-embedded.ts';
import { Link } from './link.tsx';
import styles from './page.module.css';
import type { Route } from './route.ts';

/** Where every screen leads: the same object as long as it leads there. */
type Ways = Readonly<Record<'home' | 'scenarios' | 'method' | 'accessibility' | 'privacy' | 'integrate', Route>>;

type PageProps = {
  readonly ways: Ways;
  /** This place in the other languages. */
  readonly otherLanguages: readonly { readonly language: Language; readonly route: Route }[];
  /** Said at once to screen readers, and shown: what has just gone wrong. */
  readonly notice?: string | null;
  readonly children: ReactNode;
};

/** What every screen stands in: the name, the other languages, and what is saved. */
export function Page({ ways, otherLanguages, notice, children }: PageProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <Name {...ways.home} />
        <nav className={styles['ways']} aria-label={t('page.ways')}>
          <Elsewhere ways={ways} />
          {otherLanguages.map(({ language, route }, place) => (
            // The link keeps its place, and so its focus, when the language changes.
            <Link key={place} {...route} className={styles['quiet']} lang={language}>
              {nameOf(language)}
            </Link>
          ))}
        </nav>
      </header>
      <div role="status" className={notice ? styles['notice'] : undefined}>
        {notice}
      </div>
      <main className={styles['main']}>{children}</main>
      <Footer ways={ways} />
    </div>
  );
}

// What stays the same from one question to the next is not drawn again.

const Name = memo(function Name(home: Route) {
  const { t } = useTranslation();
  return (
    <Link {...home} className={styles['name']}>
      <Emblem />
      <span>
        {t('product.name')} <span className={styles['of']}>{t('product.of')}</span>
      </span>
    </Link>
  );
});

const Elsewhere = memo(function Elsewhere({ ways }: { readonly ways: Ways }) {
  const { t } = useTranslation();
  return (
    <>
      <Link {...ways.scenarios} className={styles['quiet']}>
        {t('scenarios.link')}
      </Link>
      <Link {...ways.method} className={`${styles['quiet']} ${styles['roomy']}`}>
        {t('method.link')}
      </Link>
    </>
  );
});

const Footer = memo(function Footer({ ways }: { readonly ways: Ways }) {
  const { t } = useTranslation();
  const embedded = isEmbedded();
  return (
    <footer className={styles['footer']}>
      <p>{t(embedded ? 'page.savedInFrame' : 'page.saved')}</p>
      <p>{t('page.origin')}</p>
      <p className={styles['ways']}>
        <Link {...ways.method} className={styles['quiet']}>
          {t('method.link')}
        </Link>
        <Link {...ways.accessibility} className={styles['quiet']}>
          {t('accessibility.link')}
        </Link>
        <Link {...ways.privacy} className={styles['quiet']}>
          {t('privacy.link')}
        </Link>
        {!embedded && (
          <Link {...ways.integrate} className={styles['quiet']}>
            {t('integrate.link')}
          </Link>
        )}
      </p>
    </footer>
  );
});
