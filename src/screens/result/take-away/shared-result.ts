import type { Answers } from '../../../engine/answers.ts';
import { encodeLink } from '../../../link/encode.ts';
import type { Play } from '../../../link/play.ts';
import { cleanText, excessOf, type LinkText } from '../../../link/text.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';

/** The longest whole link: Outlook cuts at 1,024 characters. */
export const LONGEST_LINK = 1000;
/** The longest link whose QR code a phone reads from paper. */
const LONGEST_IN_CODE = 500;

/** What a link of this result is made of. */
export type SharedResult = {
  /** The rules that it was made with. */
  readonly rulebook: Rulebook;
  /** The reader's own answers, under what is tried. */
  readonly answers: Answers;
  readonly play: Play | null;
  /** The address of the page up to `#`, `?r` included, as whoever opens the link is to have it. */
  readonly base: string;
};

/** The whole link of a result, with what the sender adds. */
export const linkOf = ({ rulebook, answers, play, base }: SharedResult, text: LinkText | null): string =>
  `${base}#${encodeLink(rulebook, answers, play, text)}`;

/** True when all that the sender is writing is short enough for a link. */
export const fitsInLink = (written: LinkText): boolean => Object.values(excessOf(written)).every((one) => one <= 0);

/**
 * What goes with a result of what its sender is writing: the project, and the note with its author, each only when it is
 * short enough for a link. Null for nothing.
 */
export function textIn(written: LinkText): LinkText | null {
  const excess = excessOf(written);
  const { project, note, author } = cleanText(written);
  const text = {
    project: excess.project <= 0 ? project : '',
    ...(excess.note <= 0 ? { note, author } : { note: '', author: '' }),
  };
  return Object.values(text).some(Boolean) ? text : null;
}

/**
 * The whole link of a questionnaire with some answers given: the other questions are asked.
 * @param given the questions answered in advance
 * @param text what the sender adds, shown to whoever answers
 */
export function prefilledLink(
  { rulebook, answers, base }: SharedResult,
  given: readonly string[],
  text: LinkText | null,
): string {
  const kept = Object.entries(answers).filter(([question]) => given.includes(question));
  return `${base}#${encodeLink(rulebook, Object.fromEntries(kept), null, text)}`;
}

/**
 * What fits in a readable QR code: the link with the whole text, else with the name of the project alone.
 * @returns null when even that is too long
 */
export function linkInCode(shared: SharedResult, text: LinkText | null): { link: string; whole: boolean } | null {
  const whole = linkOf(shared, text);
  if (whole.length <= LONGEST_IN_CODE) return { link: whole, whole: true };
  const named = text?.project ? { project: text.project, note: '', author: '' } : null;
  const link = linkOf(shared, named);
  return link.length <= LONGEST_IN_CODE ? { link, whole: false } : null;
}
