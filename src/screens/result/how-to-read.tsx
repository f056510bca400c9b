import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';

/** What the figures of the ranking are, in six sentences. */
export function HowToRead() {
  const { t } = useTranslation('result');
  return (
    <Fold summary={t('ranking.howTitle')} printed={false}>
      <ul>
        <li>{t('ranking.how1')}</li>
        <li>{t('ranking.how2')}</li>
        <li>{t('ranking.how3')}</li>
        <li>{t('ranking.how4')}</li>
        <li>{t('ranking.how5')}</li>
        <li>{t('ranking.how6')}</li>
      </ul>
    </Fold>
  );
}
