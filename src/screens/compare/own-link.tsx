import { useTranslation } from 'react-i18next';
import { CopyLink } from '../../components/copy-link.tsx';
import { LONGEST_LINK } from '../result/take-away/shared-result.ts';
import styles from './compare.module.css';

/** The link of the comparison, whole: on paper too, and never shortened. */
export function OwnLink({ link }: { readonly link: string }) {
  const { t, i18n } = useTranslation('compare');
  const most = new Intl.NumberFormat(i18n.language).format(LONGEST_LINK);
  return (
    <section className={`${styles['section']} ${styles['ownLink']}`} aria-labelledby="own-link-title">
      <h2 id="own-link-title">{t('link.title')}</h2>
      <p>{t('link.holds')}</p>
      {link.length > LONGEST_LINK && <p>{t('link.long', { most })}</p>}
      <CopyLink link={link} />
    </section>
  );
}
