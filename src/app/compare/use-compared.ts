import { useEffect, useMemo, useState } from 'react';
import type { PartState } from '../use-part.ts';
import { resultsIn } from './compared-link.ts';
import { LINKS } from './links.ts';

type Read = ReturnType<typeof resultsIn>;

/** Reads the links compared, once what each of them needs is here: what reads links, and the rules it pins. */
export function useCompared(links: readonly string[]): PartState<Read> {
  const [fetched, setFetched] = useState<{ readonly links: readonly string[]; readonly read: Read } | null>(null);
  const [failed, setFailed] = useState(false);
  const atOnce = useMemo(
    () => (links.some((link) => LINKS.read(link) === null) ? null : resultsIn(links, LINKS.read)),
    [links],
  );
  useEffect(() => {
    if (atOnce) return;
    let current = true;
    Promise.all(links.map(LINKS.fetch)).then(
      () => current && setFetched({ links, read: resultsIn(links, LINKS.read) }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [links, atOnce]);
  return { code: atOnce ?? (fetched?.links === links ? fetched.read : null), failed };
}
