import { posix } from 'node:path';

const ADDRESS = /\s(?:src|href)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
/** Addresses that are no file of the site. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
/** Its script reads what stands after « # »: no id of the page. */
const APP = 'index.html';

/**
 * What the pages of the site lead to and is not there.
 * @param pages their HTML, by their path in the site
 * @param files every path of the site
 * @returns a line for each address that no file answers to, for each place that its page does not have, and for each id that
 *   two places of a page share; nothing when all is well
 */
export function brokenLinks(pages: Readonly<Record<string, string>>, files: readonly string[]): string[] {
  const idsOf = (page: string) => [...(pages[page] ?? '').matchAll(ID)].map(([, id = '']) => id);
  const ids = new Map(Object.keys(pages).map((page) => [page, idsOf(page)]));
  const found = (page: string, address: string): boolean => {
    if (ELSEWHERE.test(address)) return true;
    const [, path = '', place = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
    const joined = posix.join(posix.dirname(page), path);
    const target = path === '' ? page : joined.replace(/(^|\/)\.?\/?$/, `$1${APP}`);
    if (!files.includes(target)) return false;
    return place === '' || target === APP || (ids.get(target)?.includes(decodeURIComponent(place)) ?? false);
  };
  return Object.entries(pages).flatMap(([page, html]) => {
    const addresses = new Set([...html.matchAll(ADDRESS)].map(([, address = '']) => address));
    const own = ids.get(page) ?? [];
    const twice = new Set(own.filter((id, at) => own.indexOf(id) !== at));
    return [
      ...[...addresses]
        .filter((address) => !found(page, address))
        .map((address) => `${page}: leads nowhere: ${address}`),
      ...[...twice].map((id) => `${page}: has the id ${id} twice`),
    ];
  });
}
