import type { Answers } from '../engine/answers.ts';
import type { LinkProblem } from '../link/decode.ts';
import { type Play, settled } from '../link/play.ts';
import type { LinkText } from '../link/text.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Case, CaseId } from '../rulebook/shapes.ts';
import type { PageName } from './place.ts';

/** What the machine needs to know of the rulebook: the order of the questions, and the cases. */
export type JourneyInput = {
  readonly questions: readonly string[];
  readonly cases: readonly Case[];
  /** What today's questions still know of some answers. */
  readonly known: (answers: Answers) => Answers;
  /**
   * The number of another set of answers: greater than every one before, those of a page loaded earlier included, so that
   * no entry of the history is taken for one of another set.
   */
  readonly nextDraft: () => number;
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
  /** The rule or the finding to be found on the method page; null for the page as it begins. */
  readonly rule: string | null;
  /** The page to be read; of no meaning elsewhere. */
  readonly page: PageName;
  /** The frozen rules that the result shown was made with, which its answers belong to; null for today's. */
  readonly rules: Rulebook | null;
  /** True on a result that a link brought, and that its reader did not answer. */
  readonly opened: boolean;
  /** What the sender of the link added in words. */
  readonly text: LinkText | null;
  /** What the sender wrote of the result that something is tried on. */
  readonly untried: LinkText | null;
  /** The questions that a prefilled link answered: not asked again on the way. */
  readonly given: readonly string[];
  /** True when a link waits for something that could not be fetched. */
  readonly unfetched: boolean;
  /** The results compared, by the fragments of their links. */
  readonly compared: readonly string[];
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
export type Kept = {
  readonly answers: Answers;
  readonly revising: boolean;
  readonly draft: number;
  readonly opened: boolean;
  readonly given: readonly string[];
  /** The words of whoever sent the questionnaire being answered. */
  readonly text: LinkText | null;
  /** True of answers ticked before the app was here: nobody comes back to them. */
  readonly ticked?: boolean;
};

/** The first question without an answer. */
export const firstOpen = ({ questions, answers }: Pick<JourneyContext, 'questions' | 'answers'>): string | undefined =>
  questions.find((id) => answers[id] === undefined);

/** The question before or after the one shown, past those that a link answered. */
export function neighbour({ questions, question, given }: JourneyContext, step: 1 | -1): string | undefined {
  for (let at = questions.indexOf(question) + step; ; at += step) {
    const next = questions[at];
    if (next === undefined || !given.includes(next)) return next;
  }
}

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
  { answers, draft, nextDraft }: JourneyContext,
  kept: Kept | null,
): Pick<JourneyContext, 'answers' | 'draft'> {
  if (!kept || kept.draft === draft) return { answers, draft: draft ?? nextDraft() };
  return { answers: kept.answers, draft: kept.draft };
}

/** The answers of an opened link: a draft of their own, unless they are the ones at hand. */
export function answersOf(
  link: Answers,
  { answers, draft, nextDraft }: Pick<JourneyContext, 'answers' | 'draft' | 'nextDraft'>,
): Pick<JourneyContext, 'answers' | 'draft'> {
  const same = (id: string) => String(link[id]) === String(answers[id]);
  const ids = new Set([...Object.keys(link), ...Object.keys(answers)]);
  return [...ids].every(same) ? { answers, draft } : { answers: link, draft: nextDraft() };
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
  const { openCase, answers, draft, home, trying } = context;
  return {
    ...adopted,
    openCase: null,
    play,
    // What the sender wrote was written of the result that is tried on, and is said again when one comes back to it.
    text: null,
    untried: trying ? context.untried : context.play ? null : context.text,
    trying: true,
    home: openCase ? { openCase, answers, draft } : home,
  };
}

/** What was tried is no more: one's own answers again, or the case that it was tried on. */
export const stopped = ({ home, untried }: JourneyContext): Partial<JourneyContext> => ({
  ...home,
  play: null,
  text: untried,
  untried: null,
  trying: false,
  home: null,
});

/** The tried answers become the reader's own, as a draft of their own: Back returns to the former ones. */
export function keeping(context: JourneyContext): Partial<JourneyContext> {
  const { play, answers } = context;
  if (!play) return {};
  const own = answersOf({ ...answers, ...play.answers }, context);
  return { ...own, play: settled(own.answers, play), untried: null, trying: false, home: null, opened: false };
}
