import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, otherLanguage } from '../words/language.ts';
import { Emblem } from './emblem.tsx';
import { Link } from './link.tsx';
import styles from './page.module.css';
import type { Route } from './route.ts';

type PageProps = {
  readonly language: Language;
  readonly home: Route;
  readonly inOtherLanguage: Route;
  /** Said at once to screen readers, and shown: what has just gone wrong. */
  readonly notice?: string | null;
  readonly children: ReactNode;
};

/** What every screen stands in: the name, the other language, and what is saved. */
export function Page({ language, home, inOtherLanguage, notice, children }: PageProps) {
  const { t } = useTranslation();
  const other = otherLanguage(language);
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <Link {...home} className={styles['name']}>
          <Emblem />
          <span>{t('product.name')}</span>
        </Link>
        <Link {...inOtherLanguage} className={styles['quiet']} lang={other}>
          {t('page.switch')}
        </Link>
      </header>
      <div role="status" className={notice ? styles['notice'] : undefined}>
        {notice}
      </div>
      <main className={styles['main']}>{children}</main>
      <footer className={styles['footer']}>
        <p>{t('page.saved')}</p>
        <p>{t('page.origin')}</p>
      </footer>
    </div>
  );
}
