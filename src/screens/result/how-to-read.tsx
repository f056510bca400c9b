import { useTranslation } from 'react-i18next';

/** What the figures of the ranking are, in five sentences. */
export function HowToRead() {
  const { t } = useTranslation('result');
  return (
    <details>
      <summary>{t('ranking.howTitle')}</summary>
      <ul>
        <li>{t('ranking.how1')}</li>
        <li>{t('ranking.how2')}</li>
        <li>{t('ranking.how3')}</li>
        <li>{t('ranking.how4')}</li>
        <li>{t('ranking.how5')}</li>
      </ul>
    </details>
  );
}
