import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { Link } from '../../components/link.tsx';
import type { Route } from '../../components/route.ts';
import styles from './compare-with.module.css';

/** On a result: the way to put it beside others. */
export function CompareWith({ compare }: { readonly compare: Route }) {
  const { t } = useTranslation('share');
  return (
    <section className={styles['with']} aria-labelledby="compare-with-title">
      <h3 id="compare-with-title">{t('compareTitle')}</h3>
      <p>{t('compareHelp')}</p>
      <p>
        <Link {...compare} className={button['quiet']}>
          {t('compare')}
        </Link>
      </p>
    </section>
  );
}
