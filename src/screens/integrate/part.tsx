import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './integrate.module.css';

/** The parts of the page, in order: each is a section whose heading has this id. */
export const PARTS = ['choices', 'code', 'preview', 'wordpress', 'policy', 'statistics', 'readers'] as const;

type PartProps = { readonly id: (typeof PARTS)[number]; readonly children: ReactNode };

/** The id of a part's heading, that the contents lead to. */
export const headingOf = (id: (typeof PARTS)[number]): string => `integrate-${id}`;

/** One part of the page. */
export function Part({ id, children }: PartProps) {
  const { t } = useTranslation('integrate');
  return (
    <section className={styles['part']} aria-labelledby={headingOf(id)} data-part={id}>
      <h2 id={headingOf(id)} tabIndex={-1}>
        {t(`parts.${id}`)}
      </h2>
      {children}
    </section>
  );
}
