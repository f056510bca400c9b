import type { Answers } from '../../engine/answers.ts';
import type { Language } from '../../words/language.ts';
import type { Choices } from './choices.ts';

/** Where the compass is that hosts show: this very site. All addresses are whole. */
export type Site = {
  readonly origin: string;
  /** Of the script for host pages. */
  readonly script: string;
  /** Of the compass as a frame shows it. */
  readonly embedded: (choices: Choices) => string;
  /** Of the compass by itself, the same questions asked. */
  readonly alone: (language: Language, answers: Answers) => string;
};
