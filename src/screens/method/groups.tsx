import type { ReactNode } from 'react';
import styles from './entry.module.css';
import { useMethodWords } from './method-words.ts';

export type Group = {
  readonly key: string;
  readonly title: string;
  readonly entries: readonly { readonly id: string; readonly item: ReactNode }[];
};

type GroupsProps = {
  readonly groups: readonly Group[];
  /** The entries that the filters let through, by their id in the page. */
  readonly found: ReadonlySet<string>;
  /** True while something is searched, so that what is found is seen at once; or when all was opened. */
  readonly open: boolean;
};

/**
 * Entries in folds, one a group; a group without any found is left out. On paper a fold is as the reader left it: all
 * of them would be a hundred pages.
 */
export function Groups({ groups, found, open }: GroupsProps) {
  const { t } = useMethodWords();
  return groups.map(({ key, title, entries }) => {
    const shown = entries.filter(({ id }) => found.has(id));
    if (shown.length === 0) return null;
    return (
      <details key={key} className={styles['group']} open={open} data-as-is>
        <summary>
          <h3>
            {title} <span className={styles['count']}>{t('search.inGroup', { count: shown.length })}</span>
          </h3>
        </summary>
        <ul className={styles['entries']}>{shown.map(({ item }) => item)}</ul>
      </details>
    );
  });
}
