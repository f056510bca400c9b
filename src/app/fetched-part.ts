import type { Part } from '../words/words.ts';

/** A screen, or a part of one, that does not come with the page: how to fetch its code, and the words it needs. */
export type FetchedPart<Code> = { readonly load: () => Promise<Code>; readonly words: readonly Part[] };
