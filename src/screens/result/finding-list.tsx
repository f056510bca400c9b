import { useTranslation } from 'react-i18next';
import styles from './result.module.css';
import { useSourceLabels } from './source-links.tsx';

/** Findings in our words, each under its place in the report. */
export function FindingList({ refs }: { readonly refs: readonly string[] }) {
  const { t } = useTranslation('findings');
  const label = useSourceLabels();
  return (
    <ul className={styles['sources']}>
      {refs.map((ref) => (
        <li key={ref}>
          <span className={styles['where']}>{label.whole(ref)}</span>
          <span>{t(ref)}</span>
        </li>
      ))}
    </ul>
  );
}
