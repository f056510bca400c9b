import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import type { JourneySnapshot } from '../../machine/history.ts';
import styles from './previous.module.css';

/** One step back in the frame, where the screen itself has none: the browser's own Back leaves the host page. */
export function Previous({ value, back }: { readonly value: JourneySnapshot['value']; readonly back: () => void }) {
  const { t } = useTranslation();
  if (value === 'asking' || value === 'reviewing') return null;
  return (
    <p className={styles['previous']}>
      <button type="button" className={button['underlined']} onClick={back}>
        {t('question.previous')}
      </button>
    </p>
  );
}
