import { useTranslation } from 'react-i18next';
import change from './change.module.css';

/** Where something is still being worked out: the room it will take is kept, so that the page does not jump. */
export function Pending() {
  const { t } = useTranslation('change');
  return <p className={change['pending']}>{t('pending')}</p>;
}
