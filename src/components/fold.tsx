import type { ReactNode } from 'react';
import styles from './fold.module.css';

type FoldProps = {
  readonly summary: string;
  /** False for what can be looked up on screen, and would bury the rest on paper. */
  readonly printed?: boolean;
  readonly children: ReactNode;
};

/** A part one may open. On paper it is open, or left out. */
export function Fold({ summary, printed = true, children }: FoldProps) {
  return (
    <details className={styles[printed ? 'printed' : 'screenOnly']}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
