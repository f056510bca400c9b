import type { ReactNode } from 'react';
import type { PARTS } from './contents.tsx';
import styles from './method.module.css';
import { useMethodWords } from './method-words.ts';

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
