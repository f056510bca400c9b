import type { ReactNode } from 'react';
import styles from './part.module.css';

type PartProps = {
  /** Of the heading, that a table of contents leads to. */
  readonly id: string;
  readonly title: string;
  /** How the page's own styles know it. */
  readonly name?: string;
  readonly children: ReactNode;
};

/** One part of a long page; its heading takes the focus of whoever comes from the contents. */
export function Part({ id, title, name, children }: PartProps) {
  return (
    <section className={styles['part']} aria-labelledby={id} data-part={name}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
