import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { datesOf } from '../../words/day.ts';
import styles from './later.module.css';

type DraftWaitingProps = {
  /** When it was kept, in milliseconds since 1970. */
  readonly saved: number;
  readonly answers: number;
  readonly resume: () => void;
  readonly erase: () => void;
};

/** On the first screen: a draft is on this device, to go on with or to erase. */
export function DraftWaiting({ saved, answers, resume, erase }: DraftWaitingProps) {
  const { t, i18n } = useTranslation('later');
  const date = new Intl.DateTimeFormat(datesOf(i18n.language), { dateStyle: 'long', timeStyle: 'short' }).format(saved);
  return (
    <aside className={styles['waiting']} aria-label={t('draft')}>
      <p>{t('waiting', { date, count: answers })}</p>
      <div className={button['row']}>
        <button type="button" className={button['primary']} onClick={resume}>
          {t('resume')}
        </button>
        <button type="button" className={button['underlined']} onClick={erase}>
          {t('erase')}
        </button>
      </div>
    </aside>
  );
}
