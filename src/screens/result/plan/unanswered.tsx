import { useTranslation } from 'react-i18next';
import type { Obstacle } from '../../../engine/action-plan.ts';
import { ObstacleText } from './obstacle-text.tsx';
import styles from './plan.module.css';

/** What no finding answers: said as it is. */
export function Unanswered({ obstacles }: { readonly obstacles: readonly Obstacle[] }) {
  const { t } = useTranslation('plan');
  if (obstacles.length === 0) return null;
  return (
    <div className={styles['acting']}>
      <h4>{t('unansweredTitle')}</h4>
      <p className={styles['note']}>{t('unanswered', { count: obstacles.length })}</p>
      <ul className={styles['unanswered']}>
        {obstacles.map((obstacle) => (
          <li key={obstacle.id}>
            <ObstacleText obstacle={obstacle} />
          </li>
        ))}
      </ul>
    </div>
  );
}
