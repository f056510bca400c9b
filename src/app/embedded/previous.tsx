import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import type { JourneySnapshot } from '../../machine/history.ts';
import styles from './previous.module.css';

/** Where the screen has a way back of its own, or nothing before it. */
const WITHOUT: readonly unknown[] = ['welcome', 'asking', 'reviewing'];

/** One step back in the frame, where the screen itself has none: the browser's own Back leaves the host page. */
export function Previous({ value, back }: { readonly value: JourneySnapshot['value']; readonly back: () => void }) {
  const { t } = useTranslation();
  if (WITHOUT.includes(value)) return null;
  const goBack = () => {
    // The button may go. Another screen takes the focus itself.
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    back();
  };
  return (
    <p className={styles['previous']}>
      <button type="button" className={button['underlined']} onClick={goBack}>
        {t('question.previous')}
      </button>
    </p>
  );
}
