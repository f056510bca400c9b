import { useTranslation } from 'react-i18next';
import { goToElement } from '../../components/go-to.ts';
import { Link } from '../../components/link.tsx';
import { sourceId, useSourceLabels, useSources } from '../result/source-links.tsx';
import styles from './finding-entry.module.css';
import { useReading } from './reading.ts';
import { remarkOf } from './remark-of.ts';

type FindingEntryProps = {
  readonly finding: string;
  /** What it is on its card: a facet's name. */
  readonly label?: string;
  readonly as?: 'li' | 'div';
};

/**
 * A finding where it belongs, once on the page: our words, what the rules make of it, and its reference, which leads to all that
 * uses it on the method page. The sentences that cite it lead here, and back.
 */
export function FindingEntry({ finding: ref, label, as: Entry = 'li' }: FindingEntryProps) {
  const { t } = useTranslation(['scenario-page', 'result', 'findings']);
  const { rulebook, finding: routeTo } = useReading();
  const { findings, origin } = useSources();
  const said = useSourceLabels();
  const finding = findings.get(ref);
  const remark = finding ? remarkOf(rulebook, finding) : null;
  return (
    <Entry id={sourceId(ref)} tabIndex={-1} className={styles['finding']}>
      {label && <strong className={styles['label']}>{label}</strong>}
      <span>{t(`findings:${ref}`)}</span>{' '}
      <button
        type="button"
        className={styles['back']}
        onClick={() => origin.current && goToElement(origin.current, 'center')}
      >
        {t('result:result.sourceBack')}
      </button>
      {remark && <span className={styles['remark']}>{t(`remarks.${remark}`)}</span>}
      <Link {...routeTo(ref)} finding={ref} className={styles['reference']}>
        {said.brief(ref)}
      </Link>
    </Entry>
  );
}
