import { assign, setup } from 'xstate';
import type { Answer } from '../engine/answers.ts';
import type { Play } from '../link/play.ts';
import {
  answersAt,
  answersOf,
  firstOpen,
  type JourneyContext,
  type JourneyInput,
  type Kept,
  keeping,
  neighbour,
  played,
  shownAnswers,
  stopped,
} from './draft.ts';
import type { Place } from './place.ts';

export type JourneyEvent =
  | { readonly type: 'start' }
  | { readonly type: 'answer'; readonly question: string; readonly answer: Answer | null }
  | { readonly type: 'continue' }
  | { readonly type: 'previous' }
  | { readonly type: 'revise'; readonly question: string }
  | { readonly type: 'finish' }
  | { readonly type: 'review' }
  | { readonly type: 'restart' }
  /** On the result: what is played with from now on, all of it. */
  | { readonly type: 'play'; readonly play: Play }
  /** Back to one's own answers. */
  | { readonly type: 'stop' }
  /** The tried answers become one's own. */
  | { readonly type: 'keep' }
  /** The address changed: first load, Back, Forward, a link or a hand. */
  | { readonly type: 'arrive'; readonly place: Place; readonly kept: Kept | null };

/** From one place to another: welcome, asking, reviewing, result, method; states are screens, not questions. */
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
        rule: null,
        returning: kept !== null,
        home: null,
      };
      switch (place.view) {
        case 'question':
          return { ...settled, question: place.question };
        case 'result':
          return {
            ...settled,
            ...answersOf(place.answers, settled),
            play: place.play,
            // A try that a link brings is another's: what is tried on it adds an entry, and leaves the link as it was.
            trying: place.play !== null && kept !== null,
          };
        case 'partial':
          return { ...settled, ...answersOf(place.answers, settled) };
        case 'case':
          return { ...settled, openCase: context.cases.find(({ id }) => id === place.id)?.id ?? null };
        case 'method':
          return { ...settled, rule: place.rule };
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
      rule: null,
      draft: (context.draft ?? 0) + 1,
    })),
    /** The open case's answers become the reader's own, to be changed. */
    adopt: assign(({ context }) => ({ ...answersOf(shownAnswers(context), context), openCase: null })),
    play: assign(({ context, event }) => (event.type === 'play' ? played(context, event.play) : {})),
    keep: assign(({ context }) => keeping(context)),
    stop: assign(({ context }) => stopped(context)),
    endPlay: assign({ play: null, trying: false, home: null }),
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
    rule: null,
    play: null,
    trying: false,
    returning: false,
    home: null,
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
      { guard: { type: 'to', params: { view: 'method' } }, target: '.method', actions: 'arrive' },
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
        finish: { target: 'result', actions: assign({ returning: false }) },
      },
    },
    result: {
      exit: 'endPlay',
      on: {
        play: { actions: 'play' },
        stop: { actions: 'stop' },
        keep: { actions: 'keep' },
        review: { target: 'reviewing', actions: 'adopt' },
      },
    },
    /** How the compass reasons, from anywhere and back; the answers wait. */
    method: {
      exit: assign({ rule: null }),
      on: {
        start: [
          { guard: 'complete', target: 'reviewing' },
          { target: 'asking', actions: 'goToFirstOpen' },
        ],
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
