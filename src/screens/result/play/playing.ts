import { createContext, useContext } from 'react';
import type { Answer, Answers } from '../../../engine/answers.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { ActorId, CaseId } from '../../../rulebook/shapes.ts';
import type { Origin } from './go-to-played.ts';

/** What the reader plays with on the result, and how. */
export type Playing = {
  /** The reader's own answers, which wait untouched. */
  readonly own: Answers;
  /** Answers given instead of one's own; none when nothing is changed. */
  readonly changed: Answers;
  /** The actor who weighs at least as much as every other. */
  readonly priority: ActorId | null;
  /** Findings switched off, by reference, in the report's order. */
  readonly off: readonly string[];
  /** What one's own answers give, to compare with; null while nothing is played. */
  readonly before: Recommendation | null;
  /** Where the reader was before trying answers from a sentence: the way back. */
  readonly from: Origin | null;
  /** The case that something is tried on; null for one's own answers. */
  readonly triedOn: CaseId | null;
  /** Plays some answers, on top of what is played already, and shows the ranking that they give. */
  readonly tryAnswers: (answers: Answers) => void;
  /** Sets findings aside, and shows the ranking that it gives. */
  readonly tryWithout: (findings: readonly string[]) => void;
  /** Plays one answer where the reader stands: neither the focus nor the page moves. One's own answer undoes it. */
  readonly change: (question: string, answer: Answer) => void;
  readonly favour: (actor: ActorId | null) => void;
  /** Switches findings off, or on again. */
  readonly count: (findings: readonly string[], counted: boolean) => void;
  /** Back to one's own answers, or to the case that something was tried on. */
  readonly stop: () => void;
  /** The answers given instead of one's own become one's own. */
  readonly keep: () => void;
};

/** Null where nothing can be played with. */
export const PlayingContext = createContext<Playing | null>(null);

/** What is played with in what is drawn: a moment after the reader's gesture, when the page is long to draw. */
export const usePlaying = (): Playing | null => useContext(PlayingContext);

/** A context apart: whoever reads the other is drawn again for it alone. */
export const PlayingNow = createContext<Playing | null>(null);

/** What is played with now, for the controls and the line that says it: they answer at once. */
export const usePlayingNow = (): Playing | null => useContext(PlayingNow);
