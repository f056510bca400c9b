import type { Answers } from '../engine/answers.ts';
import type { LinkProblem } from '../link/decode.ts';
import { type Play, settled } from '../link/play.ts';
import type { Case, CaseId } from '../rulebook/shapes.ts';

/** What the machine needs to know of the rulebook: the order of the questions, and the cases. */
export type JourneyInput = {
  readonly questions: readonly string[];
  readonly cases: readonly Case[];
};

export type JourneyContext = JourneyInput & {
  readonly answers: Answers;
  /** The question shown, or to be shown next. */
  readonly question: string;
  /** True after « Continuer » without an answer. */
  readonly missing: boolean;
  /** True when a question was opened from the review: « Continuer » goes back there. */
  readonly revising: boolean;
  /** The case whose answers are shown as they are; null for one's own answers. */
  readonly openCase: CaseId | null;
  readonly problem: LinkProblem | 'address' | null;
  /** The rule to be found on the method page; null for the page as it begins. */
  readonly rule: string | null;
  /** What is played with on the result, on top of the answers, which wait untouched; null when nothing is. */
  readonly play: Play | null;
  /** The case that something is tried on, and the reader's own answers behind it: stopping leads back there. */
  readonly home: Pick<JourneyContext, 'openCase' | 'answers' | 'draft'> | null;
  /** True from the first thing tried on: all that is tried at one go is one entry of the history. */
  readonly trying: boolean;
  /** True when the place was come back to (Back, Forward, reload): the page is to be as it was left. */
  readonly returning: boolean;
  /** Which set of answers these are: another after a restart, an opened link or an adopted case. Null before any place. */
  readonly draft: number | null;
};

/** What is kept with each entry of the browser's history, so that Back, Forward and reload lose nothing. */
export type Kept = { readonly answers: Answers; readonly revising: boolean; readonly draft: number };

/** The first question without an answer. */
export const firstOpen = ({ questions, answers }: Pick<JourneyContext, 'questions' | 'answers'>): string | undefined =>
  questions.find((id) => answers[id] === undefined);

/** The question before or after the one shown. */
export const neighbour = ({ questions, question }: JourneyContext, step: 1 | -1): string | undefined =>
  questions[questions.indexOf(question) + step];

/** The answers behind the result shown: the open case's as its card says, else the reader's own, which wait untouched. */
export function shownAnswers({ questions, cases, openCase, answers }: JourneyContext): Answers {
  const given = cases.find(({ id }) => id === openCase)?.answers;
  return given ? Object.fromEntries(questions.map((question) => [question, given[question] ?? 'unknown'])) : answers;
}

/**
 * The answers to go on with at an entry of the history. Within one draft the live ones, so that Back never takes an
 * answer away; those the entry kept when it belongs to another draft, or when the page has just been loaded.
 */
export function answersAt(
  { answers, draft }: JourneyContext,
  kept: Kept | null,
): Pick<JourneyContext, 'answers' | 'draft'> {
  if (!kept || kept.draft === draft) return { answers, draft: draft ?? 0 };
  return { answers: kept.answers, draft: kept.draft };
}

/** The answers of an opened link: a draft of their own, unless they are the ones at hand. */
export function answersOf(
  link: Answers,
  live: Pick<JourneyContext, 'answers' | 'draft'>,
): Pick<JourneyContext, 'answers' | 'draft'> {
  const same = (id: string) => String(link[id]) === String(live.answers[id]);
  const ids = new Set([...Object.keys(link), ...Object.keys(live.answers)]);
  return [...ids].every(same) ? live : { answers: link, draft: (live.draft ?? 0) + 1 };
}

/**
 * What is tried on the result shown. On a case, its answers become the reader's own, as a draft: Back returns to the
 * case, and to the reader's own answers behind it.
 */
export function played(context: JourneyContext, wished: Play): Partial<JourneyContext> {
  const adopted = answersOf(shownAnswers(context), context);
  const play = settled(adopted.answers, wished);
  // Nothing is tried yet: a case stays as it is.
  if (!play && context.openCase) return {};
  const { openCase, answers, draft, home } = context;
  return { ...adopted, openCase: null, play, trying: true, home: openCase ? { openCase, answers, draft } : home };
}

/** What was tried is no more: one's own answers again, or the case that it was tried on. */
export const stopped = ({ home }: JourneyContext): Partial<JourneyContext> => ({
  ...home,
  play: null,
  trying: false,
  home: null,
});

/** The tried answers become the reader's own, as a draft of their own: Back returns to the former ones. */
export function keeping(context: JourneyContext): Partial<JourneyContext> {
  const { play, answers } = context;
  if (!play) return {};
  const own = answersOf({ ...answers, ...play.answers }, context);
  return { ...own, play: settled(own.answers, play), trying: false, home: null };
}
