import { assign, setup } from 'xstate';
import type { Answer, Answers } from '../engine/answers.ts';
import type { LinkProblem } from '../link/decode.ts';
import type { Case, CaseId } from '../rulebook/shapes.ts';
import type { Place } from './place.ts';

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
  /** Which set of answers these are: another after a restart, an opened link or an adopted case. Null before any place. */
  readonly draft: number | null;
};

/** What is kept with each entry of the browser's history, so that Back, Forward and reload lose nothing. */
export type Kept = { readonly answers: Answers; readonly revising: boolean; readonly draft: number };

export type JourneyEvent =
  | { readonly type: 'start' }
  | { readonly type: 'answer'; readonly question: string; readonly answer: Answer | null }
  | { readonly type: 'continue' }
  | { readonly type: 'previous' }
  | { readonly type: 'revise'; readonly question: string }
  | { readonly type: 'finish' }
  | { readonly type: 'review' }
  | { readonly type: 'restart' }
  /** The address changed: first load, Back, Forward, a link or a hand. */
  | { readonly type: 'arrive'; readonly place: Place; readonly kept: Kept | null };

const firstOpen = ({ questions, answers }: Pick<JourneyContext, 'questions' | 'answers'>): string | undefined =>
  questions.find((id) => answers[id] === undefined);

const neighbour = ({ questions, question }: JourneyContext, step: 1 | -1): string | undefined =>
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
function answersAt({ answers, draft }: JourneyContext, kept: Kept | null): Pick<JourneyContext, 'answers' | 'draft'> {
  if (!kept || kept.draft === draft) return { answers, draft: draft ?? 0 };
  return { answers: kept.answers, draft: kept.draft };
}

/** The answers of an opened link: a draft of their own, unless they are the ones at hand. */
function answersOf(
  link: Answers,
  live: Pick<JourneyContext, 'answers' | 'draft'>,
): Pick<JourneyContext, 'answers' | 'draft'> {
  const same = (id: string) => String(link[id]) === String(live.answers[id]);
  const ids = new Set([...Object.keys(link), ...Object.keys(live.answers)]);
  return [...ids].every(same) ? live : { answers: link, draft: (live.draft ?? 0) + 1 };
}

/** From one place to another: welcome, asking, reviewing, result; states are screens, not questions. */
export const journey = setup({
  types: {
    context: {} as JourneyContext,
    events: {} as JourneyEvent,
    input: {} as JourneyInput,
  },
  guards: {
    unanswered: ({ context }) => context.answers[context.question] === undefined,
    complete: ({ context }) => firstOpen(context) === undefined,
    revised: ({ context }) => context.revising && firstOpen(context) === undefined,
    anotherFollows: ({ context }) => neighbour(context, 1) !== undefined,
    firstQuestion: ({ context }) => neighbour(context, -1) === undefined,
    revising: ({ context }) => context.revising,
    to: ({ event }, params: { view: Place['view'] }) => event.type === 'arrive' && event.place.view === params.view,
    toReviewComplete: ({ context, event }) =>
      event.type === 'arrive' &&
      event.place.view === 'review' &&
      firstOpen({ ...context, ...answersAt(context, event.kept) }) === undefined,
  },
  actions: {
    keepAnswer: assign(({ context, event }) => {
      if (event.type !== 'answer') return {};
      const { [event.question]: _, ...others } = context.answers;
      const answers = event.answer === null ? others : { ...others, [event.question]: event.answer };
      return { answers, missing: context.missing && event.answer === null };
    }),
    sayMissing: assign({ missing: true }),
    goToFirstOpen: assign(({ context }) => ({
      question: firstOpen(context) ?? context.questions[0] ?? '',
      missing: false,
      revising: false,
    })),
    goToNext: assign(({ context }) => ({ question: neighbour(context, 1) ?? context.question, missing: false })),
    goToPrevious: assign(({ context }) => ({ question: neighbour(context, -1) ?? context.question, missing: false })),
    revise: assign(({ event }) =>
      event.type === 'revise' ? { question: event.question, missing: false, revising: true } : {},
    ),
    /** Takes what the history kept, then what the address itself says. */
    arrive: assign(({ context, event }) => {
      if (event.type !== 'arrive') return {};
      const { place, kept } = event;
      const settled = {
        ...answersAt(context, kept),
        revising: kept?.revising ?? false,
        missing: false,
        openCase: null,
        problem: null,
      };
      switch (place.view) {
        case 'question':
          return { ...settled, question: place.question };
        case 'result':
        case 'partial':
          return { ...settled, ...answersOf(place.answers, settled) };
        case 'case':
          return { ...settled, openCase: context.cases.find(({ id }) => id === place.id)?.id ?? null };
        case 'broken-link':
          return { ...settled, problem: place.problem };
        case 'not-found':
          return { ...settled, problem: 'address' as const };
        default:
          return settled;
      }
    }),
    forget: assign(({ context }) => ({
      answers: {},
      missing: false,
      revising: false,
      openCase: null,
      problem: null,
      draft: (context.draft ?? 0) + 1,
    })),
    /** The open case's answers become the reader's own, to be changed. */
    adopt: assign(({ context }) => ({ ...answersOf(shownAnswers(context), context), openCase: null })),
  },
}).createMachine({
  id: 'journey',
  context: ({ input }) => ({
    ...input,
    answers: {},
    question: input.questions[0] ?? '',
    missing: false,
    revising: false,
    openCase: null,
    problem: null,
    draft: null,
  }),
  initial: 'welcome',
  on: {
    restart: { target: '.welcome', actions: 'forget' },
    arrive: [
      { guard: { type: 'to', params: { view: 'home' } }, target: '.welcome', actions: 'arrive' },
      { guard: { type: 'to', params: { view: 'question' } }, target: '.asking', actions: 'arrive' },
      { guard: { type: 'to', params: { view: 'partial' } }, target: '.asking', actions: ['arrive', 'goToFirstOpen'] },
      { guard: 'toReviewComplete', target: '.reviewing', actions: 'arrive' },
      { guard: { type: 'to', params: { view: 'review' } }, target: '.asking', actions: ['arrive', 'goToFirstOpen'] },
      { guard: { type: 'to', params: { view: 'result' } }, target: '.result', actions: 'arrive' },
      { guard: { type: 'to', params: { view: 'case' } }, target: '.result', actions: 'arrive' },
      { target: '.lost', actions: 'arrive' },
    ],
  },
  states: {
    welcome: {
      on: {
        start: [
          { guard: 'complete', target: 'reviewing' },
          { target: 'asking', actions: 'goToFirstOpen' },
        ],
      },
    },
    asking: {
      on: {
        answer: { actions: 'keepAnswer' },
        continue: [
          { guard: 'unanswered', actions: 'sayMissing' },
          { guard: 'revised', target: 'reviewing' },
          { guard: 'anotherFollows', actions: 'goToNext' },
          { guard: 'complete', target: 'reviewing' },
          { actions: 'goToFirstOpen' },
        ],
        previous: [
          { guard: 'revised', target: 'reviewing' },
          // The answer was taken away: the review waits for another.
          { guard: 'revising', actions: 'sayMissing' },
          { guard: 'firstQuestion', target: 'welcome' },
          { actions: 'goToPrevious' },
        ],
      },
    },
    reviewing: {
      entry: assign({ revising: false, missing: false }),
      on: {
        revise: { target: 'asking', actions: 'revise' },
        previous: {
          target: 'asking',
          actions: assign({ question: ({ context }) => context.questions.slice(-1)[0] ?? '' }),
        },
        finish: 'result',
      },
    },
    result: {
      on: {
        review: { target: 'reviewing', actions: 'adopt' },
      },
    },
    /** An address or a link that leads nowhere: it says why, and keeps the answers. */
    lost: {
      on: {
        start: [
          { guard: 'complete', target: 'reviewing' },
          { target: 'asking', actions: 'goToFirstOpen' },
        ],
      },
    },
  },
});
