import { useTranslation } from 'react-i18next';
import button from '../components/button.module.css';
import { isEmbedded } from '../components/is-embedded.ts';
import { Link } from '../components/link.tsx';
import type { Route } from '../components/route.ts';

type LostProps = {
  readonly problem: 'address' | 'truncated' | 'altered' | 'newer' | 'unknown-rulebook';
  readonly home: Route;
  /** Back to answers already given; null when there are none. */
  readonly resume: Route | null;
};

/** An address that leads nowhere, or a link that cannot be read: says which, and never shows another result. */
export function Lost({ problem, home, resume }: LostProps) {
  const { t } = useTranslation(['interface', 'lost']);
  return (
    <>
      <h1 tabIndex={-1}>{t(problem === 'address' ? 'lost.title' : 'lost.titleLink')}</h1>
      <p>{t(`lost:${problem}`)}</p>
      {/* In a frame, the browser's Back leaves the host's page. */}
      {(resume || !isEmbedded()) && <p>{t(resume ? 'lost:kept' : 'lost:back')}</p>}
      <div className={button['row']}>
        {resume && (
          <Link {...resume} className={button['primary']}>
            {t('lost:resume')}
          </Link>
        )}
        <Link {...home} className={resume ? button['quiet'] : button['primary']}>
          {t('lost:home')}
        </Link>
      </div>
    </>
  );
}
