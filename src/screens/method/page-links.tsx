import { createContext, type ReactNode, useContext } from 'react';
import { Link } from '../../components/link.tsx';
import type { Route } from '../../components/route.ts';
import { entryId } from './entry-id.ts';
import type { Use } from './uses.ts';

type PageLinks = {
  /** The address of this page, for what has none of its own. */
  readonly here: string;
  /** This page at a rule. */
  readonly ruleAt: (rule: string) => Route;
  /** Goes to an entry by its id in the page, shown again first if filters hide it. */
  readonly goTo: (id: string) => void;
};

const Links = createContext<PageLinks>({
  here: './',
  ruleAt: () => ({ href: './', follow: () => undefined }),
  goTo: () => undefined,
});

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
  const { here, ruleAt, goTo } = useContext(Links);
  const rule = kind === 'rule' ? ruleAt(id) : null;
  const follow = () => {
    rule?.follow();
    goTo(entryId(kind, id));
  };
  return (
    <Link href={rule?.href ?? here} follow={follow} {...(kind === 'finding' ? { finding: id } : {})}>
      {children}
    </Link>
  );
}
