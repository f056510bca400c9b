import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import { Link } from '../../components/link.tsx';
import type { Route } from '../../components/route.ts';

/** What the figures of the ranking are, in six sentences, and where all the rest is. */
export function HowToRead({ method }: { readonly method: Route }) {
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
      <p>
        <Link {...method}>{t('ranking.method')}</Link>
      </p>
    </Fold>
  );
}
