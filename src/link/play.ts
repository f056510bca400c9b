import type { Answer, Answers } from '../engine/answers.ts';
import type { ActorId } from '../rulebook/shapes.ts';

/** What a reader plays with on a result, on top of answers that stay as they are. */
export type Play = {
  /** Tried instead of the reader's own; no other. */
  readonly answers: Answers;
  /** The actor who weighs at least as much as every other. */
  readonly priority: ActorId | null;
  /** Findings switched off: their places in the rulebook's list, from 0, increasing. */
  readonly off: readonly number[];
};

/**
 * A play as it is kept and linked, so that one play has one link: only answers that differ from one's own, each finding
 * once, in order.
 * @returns null when nothing is left to play with
 */
export function settled(own: Answers, { answers, priority, off }: Play): Play | null {
  const changed = Object.entries(answers).filter(([id, answer]) => ticked(answer) !== ticked(own[id]));
  const places = [...new Set(off)].sort((a, b) => a - b);
  return changed.length > 0 || priority || places.length > 0
    ? { answers: Object.fromEntries(changed), priority, off: places }
    : null;
}

/** The same for the same options, in whatever order they were ticked. */
const ticked = (answer: Answer | undefined): string =>
  typeof answer === 'object' ? [...answer].sort().join() : `${answer}`;
