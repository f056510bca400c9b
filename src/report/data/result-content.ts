import { type Answers, knownAnswer, UNKNOWN } from '../../engine/answers.ts';
import { type PlainStanding, plainRanking } from '../../engine/plain-ranking.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import { asPlayed } from '../../link/as-played.ts';
import type { Play } from '../../link/play.ts';
import type { LinkText } from '../../link/text.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { ActorId } from '../../rulebook/shapes.ts';

/** What a file says of a result, all of which can be found again from its link and the rulebook that this one pins. */
export type ResultContent = {
  /** By question id: option ids in the rulebook's order, or `unknown`. */
  readonly answers: Answers;
  /** What is tried on top of the answers; null for nothing. */
  readonly play: PlayContent | null;
  /** What the sender of the link added in words. */
  readonly text: LinkText | null;
  /** In ranked order, in points to the nearest half. */
  readonly ranking: readonly PlainStanding[];
};

type PlayContent = {
  readonly answers: Answers;
  readonly priority: ActorId | null;
  /** References of the findings set aside: the link has their places, which say nothing to a reader. */
  readonly off: readonly string[];
};

/** What a link holds. */
export type Linked = { readonly answers: Answers; readonly play: Play | null; readonly text: LinkText | null };

/** The content of a result, in a fixed order: the same result always gives the same text. */
export function contentOf(
  rulebook: Rulebook,
  { answers, play, text }: Linked,
  { ranking }: Recommendation,
): ResultContent {
  return {
    answers: inOrder(rulebook, answers),
    play: play && { answers: inOrder(rulebook, play.answers), ...asPlayed(rulebook, play) },
    text: text && { project: text.project, note: text.note, author: text.author },
    ranking: plainRanking(ranking),
  };
}

const inOrder = ({ questions }: Rulebook, answers: Answers): Answers =>
  Object.fromEntries(
    questions
      .filter(({ id }) => answers[id] !== undefined)
      .map(({ id, options }) => {
        const ticked = knownAnswer(answers, id);
        return [id, ticked ? options.map((option) => option.id).filter((one) => ticked.includes(one)) : UNKNOWN];
      }),
  );
