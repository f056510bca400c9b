import { useTranslation } from 'react-i18next';
import styles from './result.module.css';
import { useSourceLabels } from './source-links.tsx';

type FindingListProps = {
  readonly refs: readonly string[];
  /** True for the facets of a card, under its own title: the facet's name is enough. */
  readonly card?: boolean;
};

/** Findings in our words, each under its place in the report. */
export function FindingList({ refs, card = false }: FindingListProps) {
  const { t } = useTranslation('findings');
  const label = useSourceLabels();
  return (
    <ul className={styles['sources']}>
      {refs.map((ref) => (
        <li key={ref}>
          <span className={styles['where']}>{card ? label.item(ref) : label.whole(ref)}</span>
          <span>{t(ref)}</span>
        </li>
      ))}
    </ul>
  );
}
