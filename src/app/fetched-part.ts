import type { ComponentType } from 'react';
import type { Part } from '../words/words.ts';
import type { ScreenProps } from './screen-props.ts';

/** A screen, or a part of one, that does not come with the page: how to fetch its code, and the words it needs. */
export type FetchedPart<Code> = {
  readonly load: () => Promise<Code>;
  readonly words: readonly Part[];
  /** Its code, once it came: shown again, it is there at once. */
  here?: Code;
};

/** A screen that is fetched. */
export type FetchedScreen = FetchedPart<{ readonly Screen: ComponentType<ScreenProps> }>;
