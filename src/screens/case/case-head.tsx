import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { Link } from '../../components/link.tsx';
import type { Route } from '../../components/route.ts';
import type { CaseId } from '../../rulebook/shapes.ts';
import styles from './case.module.css';

type CaseHeadProps = {
  readonly id: CaseId;
  /** To the review of its answers, taken as one's own. */
  readonly startFrom: Route;
};

/** A case's name, its situation in our words with where they come from, and the way to start from it. */
export function CaseHead({ id, startFrom }: CaseHeadProps) {
  const { t } = useTranslation(['case-page', 'result', 'cases']);
  return (
    <header>
      <p className="eyebrow">{t('eyebrow')}</p>
      <h1 tabIndex={-1}>{t('name', { case: t(`cases:${id}.name`), about: t(`about.${id}`) })}</h1>
      <div className={styles['situation']}>
        <p>{t(`setting.${id}`)}</p>
        <p>{t(`aims.${id}`)}</p>
      </div>
      <p className={styles['source']}>{t('source', { letter: t(`letter.${id}`) })}</p>
      <div className={button['row']}>
        <Link {...startFrom} className={button['primary']}>
          {t('result:result.startFromCase')}
        </Link>
      </div>
    </header>
  );
}
