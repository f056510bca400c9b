import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Part as PartOfPage } from '../../components/part.tsx';

/** The parts of the page, in order: each is a section whose heading has this id. */
export const PARTS = ['choices', 'code', 'preview', 'wordpress', 'policy', 'statistics', 'readers'] as const;

type PartProps = { readonly id: (typeof PARTS)[number]; readonly children: ReactNode };

/** The id of a part's heading, that the contents lead to. */
export const headingOf = (id: (typeof PARTS)[number]): string => `integrate-${id}`;

/** One part of the page. */
export function Part({ id, children }: PartProps) {
  const { t } = useTranslation('integrate');
  return (
    <PartOfPage id={headingOf(id)} title={t(`parts.${id}`)} name={id}>
      {children}
    </PartOfPage>
  );
}
