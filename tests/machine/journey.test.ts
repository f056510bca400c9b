import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { type JourneyInput, shownAnswers } from '../../src/machine/draft.ts';
import { drafts } from '../../src/machine/drafts.ts';
import { type JourneyEvent, journey } from '../../src/machine/journey.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const { cases } = loadRulebook();
const input: JourneyInput = {
  questions: ['one', 'two', 'three'],
  cases,
  known: (answers) => answers,
  nextDraft: drafts(() => 0),
};

const started = (...events: JourneyEvent[]) => {
  const actor = createActor(journey, { input: { ...input, nextDraft: drafts(() => 0) } }).start();
  for (const event of events) actor.send(event);
  return actor.getSnapshot();
};
const answer = (question: string): JourneyEvent => ({ type: 'answer', question, answer: ['a'] });
const next: JourneyEvent = { type: 'continue' };
const all: JourneyEvent[] = [{ type: 'start' }, ...input.questions.flatMap((question) => [answer(question), next])];
const review: JourneyEvent = { type: 'arrive', place: { view: 'review' }, kept: null };

describe('every way through the machine', () => {
  const paths = getShortestPaths(journey, {
    input,
    events: [
      { type: 'start' },
      ...input.questions.map(answer),
      { type: 'answer', question: 'two', answer: null },
      next,
      { type: 'previous' },
      { type: 'revise', question: 'two' },
      { type: 'finish' },
      { type: 'review' },
      { type: 'restart' },
      review,
      { type: 'arrive', place: { view: 'question', question: 'three' }, kept: null },
      { type: 'arrive', place: { view: 'case', id: 'lavelanet' }, kept: null },
      { type: 'arrive', place: { view: 'method', rule: null }, kept: null },
      { type: 'arrive', place: { view: 'method', rule: 'a-rule' }, kept: null },
      { type: 'arrive', place: { view: 'page', page: 'integrate' }, kept: null },
      { type: 'arrive', place: { view: 'not-found' }, kept: null },
    ],
    limit: 20_000,
    // Drafts are only told apart: which number they bear opens no other way.
    serializeState: ({ value, context: { draft: _, cases: __, known: ___, nextDraft: ____, ...context } }) =>
      JSON.stringify([value, context]),
  });

  it('reaches every screen', () => {
    expect([...new Set(paths.map(({ state }) => state.value))].sort()).toEqual([
      'asking',
      'lost',
      'method',
      'reading',
      'result',
      'reviewing',
      'welcome',
    ]);
    expect(paths.length).toBeGreaterThan(100);
  });

  it('never reviews, nor shows a result of one’s own, before the last answer', () => {
    for (const { state } of paths) {
      const { answers, questions, openCase } = state.context;
      const complete = questions.every((id) => answers[id] !== undefined);
      if (state.value === 'reviewing' || (state.value === 'result' && !openCase)) {
        expect(complete).toBe(true);
      }
    }
  });

  it('always asks a question that exists', () => {
    for (const { state } of paths) expect(state.context.questions).toContain(state.context.question);
  });

  it('looks for a rule on the method page alone', () => {
    for (const { state } of paths) if (state.value !== 'method') expect(state.context.rule).toBeNull();
    const sought = paths.filter(({ state }) => state.value === 'method').map(({ state }) => state.context.rule);
    expect(sought).toContain('a-rule');
    expect(sought).toContain(null);
  });

  it('says that an answer is missing only where one is', () => {
    for (const { state } of paths)
      if (state.context.missing) expect(state.context.answers[state.context.question]).toBeUndefined();
  });
});

describe('a page beside the path', () => {
  const page: JourneyEvent = { type: 'arrive', place: { view: 'page', page: 'integrate' }, kept: null };

  it('opens from everywhere, and takes no answer away', () => {
    const opened = started({ type: 'start' }, answer('one'), next, page);
    expect([opened.value, opened.context.page, opened.context.answers]).toEqual([
      'reading',
      'integrate',
      { one: ['a'] },
    ]);
  });
});

describe('a page beside the path', () => {
  it('takes no answer away, and leads on to the first open question', () => {
    const page: JourneyEvent = { type: 'arrive', place: { view: 'page', page: 'scenarios' }, kept: null };
    expect(started(page, { type: 'start' })).toMatchObject({ value: 'asking', context: { question: 'one' } });
    const resumed = started({ type: 'start' }, answer('one'), next, page, { type: 'start' });
    expect([resumed.value, resumed.context.question]).toEqual(['asking', 'two']);
    expect(started(...all, { type: 'finish' }, page, { type: 'start' }).value).toBe('reviewing');
  });
});

describe('the method page', () => {
  const method: JourneyEvent = { type: 'arrive', place: { view: 'method', rule: null }, kept: null };

  it('opens from everywhere, takes no answer away, and leads on to the first open question', () => {
    const opened = started({ type: 'start' }, answer('one'), next, method);
    expect([opened.value, opened.context.answers]).toEqual(['method', { one: ['a'] }]);
    const resumed = started({ type: 'start' }, answer('one'), next, method, { type: 'start' });
    expect([resumed.value, resumed.context.question]).toEqual(['asking', 'two']);
    expect(started(...all, { type: 'finish' }, method, { type: 'start' }).value).toBe('reviewing');
  });

  it('gives the result, the case and the revised question back', () => {
    const kept = (draft: number, revising = false) => ({
      answers: {},
      revising,
      draft,
      opened: false,
      given: [],
      text: null,
    });
    const home: JourneyEvent = { type: 'arrive', place: { view: 'home' }, kept: null };
    const answers = { one: ['a'], two: ['a'], three: ['a'] };
    const result: JourneyEvent = { type: 'arrive', place: { view: 'result', answers, play: null }, kept: kept(1) };
    expect(started(home, ...all, { type: 'finish' }, method, result)).toMatchObject({
      value: 'result',
      context: { answers, draft: 1, openCase: null },
    });
    const shown: JourneyEvent = { type: 'arrive', place: { view: 'case', id: 'dunkerque' }, kept: kept(1) };
    expect(started(home, shown, method).context.openCase).toBeNull();
    expect(started(home, shown, method, shown).context.openCase).toBe('dunkerque');
    const revised: JourneyEvent = { type: 'arrive', place: { view: 'question', question: 'two' }, kept: kept(1, true) };
    expect(started(home, ...all, { type: 'revise', question: 'two' }, method, revised, next).value).toBe('reviewing');
  });
});

describe('the journey', () => {
  it('asks one question after the other, then reviews, then shows the result', () => {
    expect(started(...all).value).toBe('reviewing');
    expect(started(...all, { type: 'finish' }).value).toBe('result');
  });

  it('stays on a question without an answer, and says so', () => {
    const { value, context } = started({ type: 'start' }, next);
    expect([value, context.question, context.missing]).toEqual(['asking', 'one', true]);
  });

  it('comes back to the review after one answer is changed', () => {
    const revised = started(...all, { type: 'revise', question: 'two' });
    expect([revised.value, revised.context.question]).toEqual(['asking', 'two']);
    expect(started(...all, { type: 'revise', question: 'two' }, next).value).toBe('reviewing');
  });

  it('sends a review that comes too early to the first open question', () => {
    const { value, context } = started({ type: 'start' }, answer('one'), review);
    expect([value, context.question]).toEqual(['asking', 'two']);
  });

  it('shows a case without touching one’s own answers, and adopts it only when asked', () => {
    const open: JourneyEvent = { type: 'arrive', place: { view: 'case', id: 'dunkerque' }, kept: null };
    const shown = started({ type: 'start' }, answer('one'), open);
    expect(shown.context.answers).toEqual({ one: ['a'] });
    expect(shownAnswers(shown.context)).toEqual({ one: 'unknown', two: 'unknown', three: 'unknown' });
    const adopted = started({ type: 'start' }, answer('one'), open, { type: 'review' });
    expect(adopted.context).toMatchObject({ openCase: null, answers: { one: 'unknown' } });
  });

  it('takes from the history what it kept, and forgets everything on restart', () => {
    const place = { view: 'question', question: 'two' } as const;
    const kept = { answers: { one: ['b'] }, revising: true, draft: 4, opened: false, given: [], text: null };
    expect(started({ type: 'arrive', place, kept }).context).toMatchObject({ answers: { one: ['b'] }, revising: true });
    expect(started(...all, { type: 'restart' })).toMatchObject({ value: 'welcome', context: { answers: {} } });
  });

  it('keeps its live answers on the way back, and takes those of another draft from its entry', () => {
    const back = (draft: number, answers = {}): JourneyEvent => ({
      type: 'arrive',
      place: { view: 'question', question: 'one' },
      kept: { answers, revising: false, draft, opened: false, given: [], text: null },
    });
    const home: JourneyEvent = { type: 'arrive', place: { view: 'home' }, kept: null };
    const live = started(home, { type: 'start' }, answer('one'), next, answer('two'), back(1));
    expect(live.context.answers).toEqual({ one: ['a'], two: ['a'] });
    const other = started(home, { type: 'start' }, answer('one'), { type: 'restart' }, back(1, { one: ['a'] }));
    expect(other.context.answers).toEqual({ one: ['a'] });
  });

  it('gives an opened link a draft of its own, so that one’s own answers are a step back', () => {
    const place = { view: 'result', answers: { one: ['z'] }, play: null } as const;
    const link: JourneyEvent = { type: 'arrive', place, kept: null };
    const home: JourneyEvent = { type: 'arrive', place: { view: 'home' }, kept: null };
    const { context } = started(home, { type: 'start' }, answer('one'), link);
    expect(context.answers).toEqual({ one: ['z'] });
    expect(context.draft).toBe(2);
  });
});
