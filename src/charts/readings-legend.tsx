import { useTranslation } from 'react-i18next';
import styles from './plot.module.css';

const PLACES = [1, 2, 3, 4] as const;

/** What the four fillings of the readings' bars stand for. */
export function ReadingsLegend() {
  const { t } = useTranslation(['charts', 'result']);
  return (
    <>
      {t('readings.key')}
      {PLACES.map((place) => (
        <span key={place} className={styles['item']}>
          <svg className={styles['swatch']} viewBox="0 0 20 15" aria-hidden="true" focusable="false">
            <rect className={styles['bar']} data-fill={place} x="1" y="1" width="18" height="13" />
          </svg>
          {t('result:ranking.place', { count: place, ordinal: true })}
        </span>
      ))}
    </>
  );
}
