import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../../components/link.tsx';
import type { Route } from '../../../components/route.ts';
import { formatDay } from '../../../words/day.ts';
import styles from './dated.module.css';
import type { Dated } from './dated.ts';

type DatedBannerProps = {
  readonly dated: Dated;
  /** What these answers give under today's rules, in a sentence; or that it is not here. */
  readonly outcome: ReactNode;
  /** To the same answers, under today's rules. */
  readonly recalculate: Route;
  /** What changed, and why. */
  readonly children: ReactNode;
};

/**
 * Above a result made under other rules than today's: which ones, what today's give, and the rules that make the
 * difference. Nothing where the rules are the same.
 */
export function DatedBanner({ dated, outcome, recalculate, children }: DatedBannerProps) {
  const { t, i18n } = useTranslation('dated');
  const { rulebook, date, today } = dated;
  if (rulebook.version === today.version) return null;
  const draft = today.version === 0;
  return (
    <section className={styles['banner']} aria-labelledby="dated-title" data-rules={rulebook.version}>
      <div>
        <h2 id="dated-title">{t('title')}</h2>
        {/* Above the heading where a reader who hears the page begins: said aloud once it is known. */}
        <div role="status">
          <p>
            {t('made', { number: rulebook.version, date: formatDay(i18n.language, date) })}{' '}
            {t(draft ? 'sinceDraft' : 'since')}
          </p>
          <p className={styles['outcome']}>{outcome}</p>
        </div>
        <p className={styles['way']}>
          <Link href={recalculate.href} follow={recalculate.follow}>
            {t(draft ? 'recalculateDraft' : 'recalculate')}
          </Link>
        </p>
        <p className={styles['soft']}>{t('recalculateHelp')}</p>
      </div>
      {children}
    </section>
  );
}
