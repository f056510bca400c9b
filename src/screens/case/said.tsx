import { useTranslation } from 'react-i18next';
import type { Finding } from '../../rulebook/finding.ts';
import styles from './case.module.css';
import type { OtherSide } from './other-side-of.ts';

type SaidProps = {
  /** Null for a list that its heading names already. */
  readonly title: string | null;
  /** One cell of the report, in its order. */
  readonly findings: readonly Finding[];
  readonly otherSide?: (finding: Finding) => OtherSide | null;
};

/** One cell of a table, in our words; numbered as in the report, which is how its findings are cited. */
export function Said({ title, findings, otherSide }: SaidProps) {
  const { t } = useTranslation(['case-page', 'findings']);
  return (
    <div className={styles['said']}>
      {title && <h5>{title}</h5>}
      {findings.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ol>
          {findings.map((finding) => {
            const remark = otherSide?.(finding);
            return (
              <li key={finding.ref}>
                {t(`findings:${finding.ref}`)}
                {remark && <p>{t(`remarks.${remark}`)}</p>}
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}
