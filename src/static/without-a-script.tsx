import { useTranslation } from 'react-i18next';
import page from '../components/page.module.css';

/** What cannot be had without a script, and what can be read, above the home. */
export function WithoutAScript() {
  const { t } = useTranslation('static');
  return (
    <div className={page['notice']}>
      <p>{t('without.cannot')}</p>
      <p>{t('without.instead')}</p>
      <p>{t('without.can')}</p>
    </div>
  );
}
