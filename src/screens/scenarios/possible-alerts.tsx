import { useTranslation } from 'react-i18next';
import { Part } from '../../components/part.tsx';
import type { Alert } from '../../rulebook/shapes.ts';
import { SourceLinks } from '../result/source-links.tsx';
import { Condition } from './condition.tsx';
import styles from './scenario.module.css';

/** What some answers would bring up, outside the score. */
export function PossibleAlerts({ alerts }: { readonly alerts: readonly Alert[] }) {
  const { t } = useTranslation(['scenario-page', 'result', 'alerts']);
  return (
    <Part id="scenario-alerts" title={t('alerts.title')}>
      <p>{t(alerts.length === 0 ? 'alerts.none' : 'alerts.help')}</p>
      <ul className={styles['alerts']}>
        {alerts.map(({ id, level, when, findings }) => (
          <li key={id} data-level={level}>
            <h3>{t(`alerts:${id}.title`)}</h3>
            <p className={styles['soft']}>{t(`result:alerts.${level}`)}</p>
            <Condition when={when} />
            <p>{t(`alerts:${id}.text`)}</p>
            <SourceLinks refs={findings} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
