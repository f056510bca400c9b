import { useTranslation } from 'react-i18next';
import type { Standing } from '../engine/standing.ts';
import styles from './alert-badge.module.css';

/** The gravest alert raised against a scenario, in words: a red one is told by its frame too. */
export function AlertBadge({ level }: { readonly level: NonNullable<Standing['alert']> }) {
  const { t } = useTranslation('result');
  return <span className={styles[level]}>{t(`alerts.${level}`)}</span>;
}
