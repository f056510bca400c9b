import type { ReactNode } from 'react';
import styles from './method.module.css';
import { useMethodWords } from './method-words.ts';

/** The parts of the page, in order: each is a section with this id and a heading of its own. */
export const PARTS = ['reasoning', 'rules', 'findings', 'formulas', 'fairness', 'limits', 'version'] as const;

type PartProps = { readonly id: (typeof PARTS)[number]; readonly children: ReactNode };

/** One part of the page; its heading takes the focus of whoever comes from the contents. */
export function Part({ id, children }: PartProps) {
  const { t } = useMethodWords();
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {t(`${id}.title`)}
      </h2>
      {children}
    </section>
  );
}
