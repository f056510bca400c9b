import { assign, setup } from 'xstate';
import type { Answer, Answers } from '../engine/answers.ts';
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
  /** Goes on with the answers of a draft kept on this device. */
  | { readonly type: 'resume'; readonly answers: Answers }
  /** On the result: what is played with from now on, all of it. */
  | { readonly type: 'play'; readonly play: Play }
  /** Back to one's own answers. */
  | { readonly type: 'stop' }
  /** The tried answers become one's own. */
  | { readonly type: 'keep' }
  /** On a result of older rules: the same answers, and what was tried, as today's rules have them. */
  | { readonly type: 'recalculate'; readonly answers: Answers; readonly play: Play | null }
  /** Other results are compared, or under other names. */
  | { readonly type: 'compare'; readonly links: readonly string[] }
  /** The reader of a link, or its rules, could not be fetched. */
  | { readonly type: 'unfetched' }
  /** The address changed: first load, Back, Forward, a link or a hand. */
  | { readonly type: 'arrive'; readonly place: Place; readonly kept: Kept | null };

/** To the first question left, or to the review when there is none: the targets are siblings. */
const START = {
  start: [
    { guard: 'complete', target: 'reviewing' },
    { target: 'asking', actions: 'goToFirstOpen' },
  ],
} as const;

/** From one place to another: welcome, asking, reviewing, result, comparing, method, reading; states are screens, not questions. */
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
    resumesComplete: ({ context, event }) =>
      event.type === 'resume' && firstOpen({ ...context, answers: event.answers }) === undefined,
    /** False for answers under old rules that do not answer all of today's questions. */
    adoptsComplete: ({ context }) =>
      !context.rules || firstOpen({ ...context, answers: context.known(context.answers) }) === undefined,
    anotherFollows: ({ context }) => neighbour(context, 1) !== undefined,
    firstQuestion: ({ context }) => neighbour(context, -1) === undefined,
    revising: ({ context }) => context.revising,
    to: ({ event }, params: { view: Place['view'] }) => event.type === 'arrive' && event.place.view === params.view,
    toPartialComplete: ({ context, event }) =>
      event.type === 'arrive' &&
      event.place.view === 'partial' &&
      firstOpen({ ...context, answers: event.place.answers }) === undefined,
    toReviewComplete: ({ context, event }) =>
      event.type === 'arrive' &&
      event.place.view === 'review' &&
      firstOpen({ ...context, answers: context.known(answersAt(context, event.kept).answers) }) === undefined,
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
    askMissing: assign(({ context }) => ({
      question: firstOpen(context) ?? context.questions[0] ?? '',
      given: Object.keys(context.answers),
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
        returning: kept !== null && !kept.ticked,
        home: null,
        text: kept ? kept.text : context.text,
        untried: null,
        rules: null,
        given: kept ? kept.given : context.given,
        opened: false,
      };
      switch (place.view) {
        case 'question':
          return { ...settled, question: place.question };
        case 'result':
          return {
            ...settled,
            ...answersOf(place.answers, { ...context, ...settled }),
            play: place.play,
            text: place.text ?? null,
            rules: place.rules ?? null,
            opened: kept?.opened ?? true,
            // A try that a link brings is another's: what is tried on it adds an entry, and leaves the link as it was.
            trying: place.play !== null && kept !== null,
          };
        case 'partial':
          return {
            ...settled,
            ...answersOf(place.answers, { ...context, ...settled }),
            text: place.text ?? null,
            given: Object.keys(place.answers),
          };
        case 'compare':
          return { ...settled, compared: place.links };
        case 'case':
          return { ...settled, openCase: context.cases.find(({ id }) => id === place.id)?.id ?? null };
        case 'method':
          return { ...settled, rule: place.rule };
        case 'page':
          return { ...settled, page: place.page };
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
      text: null,
      given: [],
      compared: [],
      draft: context.nextDraft(),
    })),
    resume: assign(({ context, event }) =>
      event.type === 'resume' ? { ...answersOf(event.answers, context), text: null, given: [] } : {},
    ),
    /** The open case's answers become the reader's own, to be changed. */
    adopt: assign(({ context }) => ({ ...answersOf(shownAnswers(context), context), openCase: null })),
    /** Back returns to the older result, which keeps its link. What the sender wrote was written of that one. */
    recalculate: assign(({ context, event }) =>
      event.type === 'recalculate'
        ? {
            ...answersOf(event.answers, context),
            play: event.play,
            rules: null,
            text: null,
            untried: null,
            trying: false,
            home: null,
          }
        : {},
    ),
    play: assign(({ context, event }) => (event.type === 'play' ? played(context, event.play) : {})),
    keep: assign(({ context }) => keeping(context)),
    stop: assign(({ context }) => stopped(context)),
    /** What only this result had: a try, the sender's words, the rules of its day. Its answers go on under today's questions. */
    leaveResult: assign(({ context }) => ({
      ...(context.rules ? { answers: context.known(context.answers) } : {}),
      play: null,
      trying: false,
      home: null,
      text: null,
      untried: null,
      rules: null,
      opened: false,
    })),
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
    page: 'integrate',
    play: null,
    trying: false,
    returning: false,
    home: null,
    draft: null,
    rules: null,
    opened: false,
    text: null,
    untried: null,
    given: [],
    compared: [],
    unfetched: false,
  }),
  initial: 'welcome',
  on: {
    restart: { target: '.welcome', actions: 'forget' },
    resume: [
      { guard: 'resumesComplete', target: '.reviewing', actions: 'resume' },
      { target: '.asking', actions: ['resume', 'goToFirstOpen'] },
    ],
    arrive: [
      { guard: { type: 'to', params: { view: 'home' } }, target: '.welcome', actions: 'arrive' },
      { guard: { type: 'to', params: { view: 'question' } }, target: '.asking', actions: 'arrive' },
      { guard: 'toPartialComplete', target: '.reviewing', actions: 'arrive' },
      { guard: { type: 'to', params: { view: 'partial' } }, target: '.asking', actions: ['arrive', 'goToFirstOpen'] },
      { guard: 'toReviewComplete', target: '.reviewing', actions: 'arrive' },
      { guard: { type: 'to', params: { view: 'review' } }, target: '.asking', actions: ['arrive', 'goToFirstOpen'] },
      { guard: { type: 'to', params: { view: 'result' } }, target: '.result', actions: 'arrive' },
      { guard: { type: 'to', params: { view: 'case' } }, target: '.result', actions: 'arrive' },
      { guard: { type: 'to', params: { view: 'method' } }, target: '.method', actions: 'arrive' },
      { guard: { type: 'to', params: { view: 'page' } }, target: '.reading', actions: 'arrive' },
      { guard: { type: 'to', params: { view: 'compare' } }, target: '.comparing', actions: 'arrive' },
      { guard: { type: 'to', params: { view: 'opening' } }, target: '.opening', actions: 'arrive' },
      { target: '.lost', actions: 'arrive' },
    ],
  },
  states: {
    welcome: {
      on: START,
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
        finish: { target: 'result', actions: assign({ returning: false, text: null }) },
      },
    },
    result: {
      exit: 'leaveResult',
      on: {
        play: { actions: 'play' },
        stop: { actions: 'stop' },
        recalculate: { actions: 'recalculate' },
        keep: { actions: 'keep' },
        review: [
          { guard: 'adoptsComplete', target: 'reviewing', actions: 'adopt' },
          // An old link had no answer to a question of today: the others are not asked again.
          { target: 'asking', actions: ['adopt', 'askMissing'] },
        ],
      },
    },
    /** Two to four results side by side. */
    comparing: {
      on: { compare: { actions: assign({ compared: ({ event }) => event.links }) } },
    },
    /** A link is on its way to what it holds: its reader and its rules are being fetched. */
    opening: {
      entry: assign({ unfetched: false }),
      on: { unfetched: { actions: assign({ unfetched: true }) } },
    },
    /** How the compass reasons, from anywhere and back; the answers wait. */
    method: {
      exit: assign({ rule: null }),
      on: START,
    },
    /** A page beside the path, from anywhere and back; the answers wait. */
    reading: {
      on: START,
    },
    /** An address or a link that leads nowhere: it says why, and keeps the answers. */
    lost: {
      on: START,
    },
  },
});
