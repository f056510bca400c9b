import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './preview.module.css';

/** A page of a fictional institute, with an article. Its titles are no headings of ours: readers of this page skip them. */
export function HostPage({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('integrate');
  return (
    <figure className={styles['host']}>
      <figcaption>{t('preview.label')}</figcaption>
      <p className={styles['bar']}>
        <span>{t('host.institute')}</span>
        <span className={styles['menu']} aria-hidden="true">
          {t('host.menu')}
        </span>
      </p>
      <div className={styles['article']}>
        <p className={styles['title']}>{t('host.title')}</p>
        <p>{t('host.before')}</p>
        {children}
        <p>{t('host.after')}</p>
      </div>
    </figure>
  );
}
