import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import { Link } from '../../components/link.tsx';
import type { Route } from '../../components/route.ts';
import { usePlaying } from './play/playing.ts';

type HowToReadProps = {
  readonly method: Route;
  /** False when the ranking gives no place to anyone: then it counts no readings. */
  readonly placed?: boolean;
};

/** What the figures of the ranking are, one sentence each, and where all the rest is. */
export function HowToRead({ method, placed = true }: HowToReadProps) {
  const { t } = useTranslation('result');
  const favoured = usePlaying()?.priority ?? null;
  return (
    <Fold summary={t('ranking.howTitle')} printed={false}>
      <ul>
        <li>{t('ranking.how1')}</li>
        <li>{t('ranking.how2')}</li>
        <li>{t('ranking.how3')}</li>
        {placed && <li>{t('ranking.how7')}</li>}
        <li>{t(favoured ? 'ranking.how4Priority' : 'ranking.how4')}</li>
        <li>{t('ranking.how5')}</li>
        <li>{t('ranking.how6')}</li>
      </ul>
      <p>
        <Link {...method}>{t('ranking.method')}</Link>
      </p>
    </Fold>
  );
}
