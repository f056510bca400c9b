import type { UseKind } from './uses.ts';

/** The id, in the page, of an entry of the rulebook or of a finding. */
export const entryId = (kind: UseKind | 'finding', id: string): string => `${kind}-${id.replaceAll('/', '-')}`;
