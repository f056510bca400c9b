import { createContext, type ReactNode, useContext } from 'react';
import { Link } from '../../components/link.tsx';
import { entryId } from './entry-id.ts';
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

/**
 * A link to another entry of this page. Only a rule has an address: it joins the history, so that Back returns here.
 * For any other the address stays.
 */
export function EntryLink({ kind, id, children }: EntryLinkProps) {
  const { here, addressOf, goTo } = useContext(Links);
  const href = kind === 'rule' ? addressOf(id) : here;
  const follow = () => {
    if (kind === 'rule') enterAddress(href);
    goTo(entryId(kind, id));
  };
  return (
    <Link href={href} follow={follow} {...(kind === 'finding' ? { finding: id } : {})}>
      {children}
    </Link>
  );
}

/** Enters the end of an address as a hand would: the machine hears of it, and what hosts put before it is kept. */
function enterAddress(href: string): void {
  window.location.hash = new URL(href, document.baseURI).hash;
}
