import { useTranslation } from 'react-i18next';
import styles from './play-panel.module.css';

/** Says, in words, that an answer is not one's own. */
export function ChangedMark({ changed }: { readonly changed: boolean }) {
  const { t } = useTranslation('play');
  return changed && <em className={styles['mark']}>{t('answers.changed')}</em>;
}
