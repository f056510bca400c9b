import { useTranslation } from 'react-i18next';
import styles from './later.module.css';

/** Says that everything was erased. Always there, so that it is said aloud when it is. */
export function Erased({ erased }: { readonly erased: boolean }) {
  const { t } = useTranslation('later');
  return (
    <p role="status" className={styles['said']}>
      {erased && t('erased')}
    </p>
  );
}
