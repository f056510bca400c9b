import { useTranslation } from 'react-i18next';
import type { Obstacle } from '../../../engine/action-plan.ts';
import { SourceLinks } from '../source-links.tsx';
import styles from './plan.module.css';

/** The red alerts that no action answers: all the rest of the plan comes after them. */
export function ToSettleFirst({ alerts }: { readonly alerts: readonly Obstacle[] }) {
  const { t } = useTranslation(['plan', 'result', 'alerts']);
  return alerts.map(({ id, findings }) => (
    <div key={id} className={styles['first']}>
      <h4>{t('alert', { level: t('result:alerts.red'), title: t(`alerts:${id}.title`) })}</h4>
      <p>{t(`alerts:${id}.text`)}</p>
      <SourceLinks refs={findings} />
    </div>
  ));
}
