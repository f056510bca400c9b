import { memo } from 'react';
import type { Finding } from '../../rulebook/finding.ts';
import { useSourceLabels } from '../result/source-links.tsx';
import styles from './entry.module.css';
import { entryId } from './entry-id.ts';
import { useMethodWords } from './method-words.ts';
import { EntryLink } from './page-links.tsx';
import type { Use } from './uses.ts';

type FindingItemProps = {
  readonly finding: Finding;
  readonly uses: readonly Use[];
  /** True when it says what a scenario means in practice. */
  readonly practice: boolean;
};

/** One finding in our words, its reference, and every entry that uses it; or why none does. */
export const FindingItem = memo(function FindingItem({ finding, uses, practice }: FindingItemProps) {
  const { t } = useMethodWords();
  const label = useSourceLabels();
  const { ref, unscored, facet } = finding;
  const reason = unscored ?? (facet ? 'facet' : null);
  return (
    <li id={entryId('finding', ref)} tabIndex={-1} className={styles['finding']}>
      <p className={styles['where']}>{label.whole(ref)}</p>
      <p>{t(`findings:${ref}`)}</p>
      {uses.length > 0 && (
        <ul className={styles['links']} aria-label={t('finding.usedBy')}>
          {uses.map((use) => (
            <li key={`${use.kind} ${use.id}`}>
              {t(`finding.uses.${use.kind}`)}{' '}
              <EntryLink kind={use.kind} id={use.id}>
                <UseWords use={use} />
              </EntryLink>
            </li>
          ))}
        </ul>
      )}
      {uses.length === 0 && reason && <p className={styles['why']}>{t(`unscored.${reason}`)}</p>}
      {practice && <p className={styles['why']}>{t('finding.practice')}</p>}
    </li>
  );
});

function UseWords({ use: { kind, id } }: { readonly use: Use }) {
  const { t } = useMethodWords();
  if (kind === 'rule') return t(`effects:${id}`);
  return kind === 'action' ? t(`actions:${id}`) : t(`alerts:${id}.title`);
}
