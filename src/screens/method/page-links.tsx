import { createContext, type ReactNode, useContext } from 'react';
import { Link } from '../../components/link.tsx';
import { entryId } from './go-to.ts';
import type { Use } from './uses.ts';

type PageLinks = {
  /** The address of this page, for what has none of its own. */
  readonly here: string;
  /** The address of this page at a rule. */
  readonly addressOf: (rule: string) => string;
  /** Goes to an entry by its id in the page, shown again first if filters hide it. */
  readonly goTo: (id: string) => void;
};

const Links = createContext<PageLinks>({ here: './', addressOf: () => './', goTo: () => undefined });

export const PageLinksProvider = Links.Provider;

type EntryLinkProps = {
  readonly kind: Use['kind'] | 'finding';
  readonly id: string;
  readonly children: ReactNode;
};

/** A link to another entry of this page. The address stays: only a rule has one, for whoever copies it. */
export function EntryLink({ kind, id, children }: EntryLinkProps) {
  const { here, addressOf, goTo } = useContext(Links);
  return (
    <Link
      href={kind === 'rule' ? addressOf(id) : here}
      follow={() => goTo(entryId(kind, id))}
      {...(kind === 'finding' ? { finding: id } : {})}
    >
      {children}
    </Link>
  );
}
