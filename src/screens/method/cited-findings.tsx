import { useSourceLabels } from '../result/source-links.tsx';
import styles from './entry.module.css';
import { useMethodWords } from './method-words.ts';
import { EntryLink } from './page-links.tsx';

/** The findings behind an entry: the words of each, and its reference in full, which leads to all that uses it. */
export function CitedFindings({ refs }: { readonly refs: readonly string[] }) {
  const { t } = useMethodWords();
  const label = useSourceLabels();
  return (
    <ul className={styles['findings']} aria-label={t('rule.findings', { count: refs.length })}>
      {refs.map((ref) => (
        <li key={ref}>
          {t(`findings:${ref}`)}{' '}
          <EntryLink kind="finding" id={ref}>
            {label.whole(ref)}
          </EntryLink>
        </li>
      ))}
    </ul>
  );
}
