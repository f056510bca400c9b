import type { ReactNode } from 'react';
import styles from './formulas.module.css';

type FormulaProps = {
  readonly name: string;
  readonly sentence: string;
  readonly example?: string | null;
  /** The formula itself: HTML, which every browser sets and every reader speaks. None where the sentence is enough. */
  readonly children?: ReactNode;
};

/** A formula: its name, itself, in a sentence, and an example from these very rules. */
export function Formula({ name, sentence, example, children }: FormulaProps) {
  return (
    <div>
      <dt>{name}</dt>
      {children && <dd className={styles['formula']}>{children}</dd>}
      <dd>{sentence}</dd>
      {example && <dd className={styles['example']}>{example}</dd>}
    </div>
  );
}
