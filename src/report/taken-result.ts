import type { Answers } from '../engine/answers.ts';
import type { Model } from '../engine/model.ts';
import type { Recommendation } from '../engine/recommend.ts';
import type { WorkedOut } from '../engine/worked-out.ts';
import type { Play } from '../link/play.ts';
import type { LinkText } from '../link/text.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Case } from '../rulebook/shapes.ts';

/** A result as one takes it away: all that the report, the note and the data say, and nothing that is on screen alone. */
export type TakenResult = {
  /** The whole rulebook that the link pins, before any finding is set aside. */
  readonly rulebook: Rulebook;
  /** The day that it was published, as YYYY-MM-DD; null for rules in preparation. */
  readonly published: string | null;
  /** What became of these rules since; left out when they are today's. */
  readonly rulesSince?: 'changed' | 'preparing' | null;
  /** The rules as played, with which the recommendation was reckoned. */
  readonly model: Model;
  /** One's own answers, before anything is tried. */
  readonly own: Answers;
  /** What is tried on top of them; null for nothing. */
  readonly play: Play | null;
  /** The answers as played, on which all of it stands. */
  readonly answers: Answers;
  readonly recommendation: Recommendation;
  /** What is not worked out yet is null, and said to be on its way. */
  readonly workedOut: WorkedOut;
  /** What the sender of the link added in words. */
  readonly text: LinkText | null;
  /** The case whose card gave the answers; null for the reader's own. */
  readonly openCase: Case | null;
  /** The whole address that shows this result again. */
  readonly address: string;
  /**
   * What a camera is to read: the same when left out, or one without the sender's text where the whole is too long for a
   * phone to read; null for none.
   */
  readonly codeAddress?: string | null;
  /** Of the page, as 1.2.0. */
  readonly version: string;
  /** The day that it is taken away, as YYYY-MM-DD. */
  readonly day: string;
};

/** The same on screen, before one takes it away. */
export type ToTake = Omit<TakenResult, 'day'>;
