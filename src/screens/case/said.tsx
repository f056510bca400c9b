import { useTranslation } from 'react-i18next';
import type { Finding } from '../../rulebook/finding.ts';
import styles from './case.module.css';

type SaidProps = {
  /** Null for a list that its heading names already. */
  readonly title: string | null;
  /** One cell of the report, in its order. */
  readonly findings: readonly Finding[];
};

/** One cell of a table, in our words; numbered as in the report, which is how its findings are cited. */
export function Said({ title, findings }: SaidProps) {
  const { t } = useTranslation(['case-page', 'findings']);
  return (
    <div className={styles['said']}>
      {title && <h5>{title}</h5>}
      {findings.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ol>
          {findings.map(({ ref }) => (
            <li key={ref}>{t(`findings:${ref}`)}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
