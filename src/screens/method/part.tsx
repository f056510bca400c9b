import type { ReactNode } from 'react';
import { Part as PartOfPage } from '../../components/part.tsx';
import { useMethodWords } from './method-words.ts';

/** The parts of the page, in order: each is a section with this id and a heading of its own. */
export const PARTS = ['reasoning', 'rules', 'findings', 'formulas', 'fairness', 'limits', 'version'] as const;

type PartProps = { readonly id: (typeof PARTS)[number]; readonly children: ReactNode };

/** One part of the page. */
export function Part({ id, children }: PartProps) {
  const { t } = useMethodWords();
  return (
    <PartOfPage id={id} title={t(`${id}.title`)}>
      {children}
    </PartOfPage>
  );
}
