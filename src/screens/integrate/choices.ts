import type { Colour } from '../../embed/colour.ts';
import type { Theme } from '../../embed/look.ts';
import { MIN_HEIGHT } from '../../embed/messages.ts';
import type { Answers } from '../../engine/answers.ts';
import type { Language } from '../../words/language.ts';

/** How a host wants the compass in its page. */
export type Choices = {
  readonly language: Language;
  readonly theme: Theme;
  /** Null: the compass's own. */
  readonly colour: Colour | null;
  /** Given in advance: these questions are not asked. */
  readonly answers: Answers;
  /** With the script, that makes the frame as tall as its content. */
  readonly script: boolean;
  /** Of the frame before its content is there, and for good without the script, in CSS pixels. */
  readonly height: number;
  /** What a header that stays hides at the top of the host page, in CSS pixels. */
  readonly offset: number;
};

/** Taller, a page would begin with a gap that its readers take for its end. */
export const HEIGHTS = { least: MIN_HEIGHT, most: 10_000 } as const;
export const OFFSETS = { least: 0, most: 1000 } as const;

/** What most hosts want, in a language. */
export const usual = (language: Language): Choices => ({
  language,
  theme: 'auto',
  colour: null,
  answers: {},
  script: true,
  height: 900,
  offset: 0,
});
