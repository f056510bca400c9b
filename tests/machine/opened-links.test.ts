import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Answers } from '../../src/engine/answers.ts';
import { drafts } from '../../src/machine/drafts.ts';
import type { JourneyEvent } from '../../src/machine/journey.ts';
import { journey } from '../../src/machine/journey.ts';
import type { Place } from '../../src/machine/place.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const rulebook = loadRulebook();
const { cases } = rulebook;
const TEXT = { project: 'Le budget de la commune', note: '', author: '' };
const ALL = { one: ['a'], two: ['a'], three: ['gone'] };

const started = (...events: JourneyEvent[]) => {
  const known = ({ one, two }: Answers): Answers => ({ ...(one && { one }), ...(two && { two }) });
  const input = { questions: ['one', 'two', 'three'], cases, known, nextDraft: drafts(() => 0) };
  const actor = createActor(journey, { input }).start();
  for (const event of events) actor.send(event);
  return actor.getSnapshot();
};
const arrive = (place: Place): JourneyEvent => ({ type: 'arrive', place, kept: null });
const opened = arrive({ view: 'result', answers: ALL, play: null, text: TEXT, rules: rulebook });

describe('a result that a link brought', () => {
  it('is said to be opened, with its text and its rules', () => {
    expect(started(opened).context).toMatchObject({ opened: true, text: TEXT, rules: rulebook, answers: ALL });
  });

  it('is the reader’s own once answered, or come back to', () => {
    const kept = { answers: ALL, revising: false, draft: 0, opened: false, given: [], text: null };
    const back: JourneyEvent = { type: 'arrive', place: { view: 'result', answers: ALL, play: null }, kept };
    expect(started(back).context.opened).toBe(false);
    expect(started({ ...back, kept: { ...kept, opened: true } } as JourneyEvent).context.opened).toBe(true);
  });

  it('leaves its text once something is tried: its sender wrote of another result', () => {
    const play = { answers: { one: ['b'] }, priority: null, off: [] };
    expect(started(opened, { type: 'play', play }).context).toMatchObject({ text: null, rules: rulebook, play });
  });

  it('goes on under today’s questions, without what they do not know', () => {
    const { value, context } = started(opened, { type: 'review' });
    expect([value, context.rules, context.text, context.opened]).toEqual(['asking', null, null, false]);
    expect(context.answers).toEqual({ one: ['a'], two: ['a'] });
  });

  it('asks first what only today’s questions ask, and nothing else again', () => {
    const asking = started(opened, { type: 'review' });
    expect([asking.value, asking.context.question]).toEqual(['asking', 'three']);
    const answered: JourneyEvent = { type: 'answer', question: 'three', answer: ['a'] };
    expect(started(opened, { type: 'review' }, answered, { type: 'continue' }).value).toBe('reviewing');
  });
});

describe('a result of older rules, worked out again', () => {
  const play = { answers: { one: ['b'] }, priority: null, off: [] };
  const recalculate: JourneyEvent = {
    type: 'recalculate',
    answers: { one: ['a'], two: ['a'], three: 'unknown' },
    play,
  };

  it('has today’s answers and rules, what was tried, and nothing of what its sender wrote of another result', () => {
    const before = started(opened);
    const { value, context } = started(opened, recalculate);
    expect([value, context.rules, context.text, context.play, context.opened]).toEqual([
      'result',
      null,
      null,
      play,
      true,
    ]);
    expect(context.answers).toEqual({ one: ['a'], two: ['a'], three: 'unknown' });
    // A draft of its own: Back finds the former answers.
    expect(context.draft).not.toBe(before.context.draft);
  });

  it('stays one’s own where it was', () => {
    const kept = { answers: ALL, revising: false, draft: 0, opened: false, given: [], text: null };
    const own: JourneyEvent = { ...opened, kept } as JourneyEvent;
    expect(started(own, recalculate).context.opened).toBe(false);
  });

  it('is a try of its own: what is tried next adds an entry to the history', () => {
    const tried = started(opened, { type: 'play', play }, recalculate);
    expect([tried.context.trying, tried.context.play]).toEqual([false, play]);
  });
});

describe('a prefilled link', () => {
  const partial = arrive({ view: 'partial', answers: { two: ['b'] }, text: TEXT });
  const answer = (question: string): JourneyEvent => ({ type: 'answer', question, answer: ['a'] });

  it('asks the other questions alone, and shows what its sender wrote', () => {
    const { value, context } = started(partial);
    expect([value, context.question, context.text]).toEqual(['asking', 'one', TEXT]);
    const next = started(partial, answer('one'), { type: 'continue' });
    expect([next.value, next.context.question]).toEqual(['asking', 'three']);
    expect(started(partial, answer('one'), { type: 'continue' }, { type: 'previous' }).context.question).toBe('one');
    expect(started(partial, answer('one'), { type: 'continue' }, answer('three'), { type: 'continue' }).value).toBe(
      'reviewing',
    );
  });
});

describe('a prefilled link that leaves nothing to ask', () => {
  it('opens the review', () => {
    const all = { one: ['a'], two: ['a'], three: ['a'] };
    const { value, context } = started(arrive({ view: 'partial', answers: all, text: TEXT }));
    expect([value, context.answers]).toEqual(['reviewing', all]);
  });
});

describe('the words of whoever sent a questionnaire', () => {
  const asked = arrive({ view: 'partial', answers: { two: ['b'] }, text: TEXT });
  const kept = {
    answers: { two: ['b'] },
    revising: false,
    draft: 1,
    opened: false,
    given: ['two'],
    text: TEXT,
  };
  const at = (question: string): JourneyEvent => ({ type: 'arrive', place: { view: 'question', question }, kept });

  it('stay on Back and on reload, and end with the answers', () => {
    expect(started(asked, at('three')).context.text).toEqual(TEXT);
    expect(started(at('three')).context.text).toEqual(TEXT);
    expect(started(asked, { type: 'restart' }).context.text).toBeNull();
    const answers: JourneyEvent[] = ['one', 'three'].flatMap((question): JourneyEvent[] => [
      { type: 'answer', question, answer: ['a'] },
      { type: 'continue' },
    ]);
    expect(started(asked, ...answers, { type: 'finish' }).context.text).toBeNull();
  });
});

describe('what waits, is compared, resumed or erased', () => {
  it('waits for the reader of a link, and says when it could not be had', () => {
    const opening = arrive({ view: 'opening', link: '#1.1.x' });
    expect(started(opening)).toMatchObject({ value: 'opening', context: { unfetched: false } });
    expect(started(opening, { type: 'unfetched' }).context.unfetched).toBe(true);
    expect(started(opening, { type: 'unfetched' }, opening).context.unfetched).toBe(false);
    expect(started(opening, opened).value).toBe('result');
  });

  it('compares the results of some links, then of others', () => {
    const comparing = started(arrive({ view: 'compare', links: ['x'] }), { type: 'compare', links: ['x', 'y'] });
    expect([comparing.value, comparing.context.compared]).toEqual(['comparing', ['x', 'y']]);
  });

  it('goes on with a draft where it stopped', () => {
    const half = started({ type: 'resume', answers: { one: ['b'] } });
    expect([half.value, half.context.question, half.context.answers]).toEqual(['asking', 'two', { one: ['b'] }]);
    expect(started({ type: 'resume', answers: ALL }).value).toBe('reviewing');
  });
});

describe('sets of answers', () => {
  it('never share a number, also when one goes back between them', () => {
    const own = { answers: {}, revising: false, draft: 0, opened: false, given: [], text: null };
    const back: JourneyEvent = { type: 'arrive', place: { view: 'home' }, kept: own };
    const one = arrive({ view: 'partial', answers: { one: ['a'] } });
    const other = arrive({ view: 'partial', answers: { one: ['b'] } });
    const first = started(arrive({ view: 'home' }), one).context.draft;
    expect(started(arrive({ view: 'home' }), one, back, other).context.draft).not.toBe(first);
  });
});

describe('on the way through other pages', () => {
  const asked = arrive({ view: 'partial', answers: { two: ['b'] }, text: TEXT });

  it('a questionnaire goes on as it came: what its link answered, and its sender’s words', () => {
    const { context } = started(asked, arrive({ view: 'method', rule: null }), { type: 'start' });
    expect([context.given, context.text]).toEqual([['two'], TEXT]);
    const home = started(asked, arrive({ view: 'home' }), { type: 'start' }).context;
    expect([home.given, home.text]).toEqual([['two'], TEXT]);
  });

  it('the words on a result stay with it', () => {
    expect(started(opened, arrive({ view: 'method', rule: null }), { type: 'start' }).context.text).toBeNull();
  });
});

describe('the words of whoever sent a result', () => {
  const play = { answers: { one: ['b'] }, priority: null, off: [] };

  it('come back with it, after a try', () => {
    const more = { ...play, priority: 'provider' } as const;
    const tried = started(opened, { type: 'play', play }, { type: 'play', play: more });
    expect(tried.context.text).toBeNull();
    const back = started(opened, { type: 'play', play }, { type: 'play', play: more }, { type: 'stop' });
    expect([back.context.text, back.context.play]).toEqual([TEXT, null]);
  });

  it('stay with the older result when it is recalculated, also after a try', () => {
    const recalculate: JourneyEvent = { type: 'recalculate', answers: ALL, play };
    const { context } = started(opened, { type: 'play', play }, recalculate, { type: 'stop' });
    expect([context.rules, context.play, context.text]).toEqual([null, null, null]);
  });

  it('are not those of the answers under a try that was sent', () => {
    const sent = arrive({ view: 'result', answers: ALL, play, text: TEXT, rules: rulebook });
    expect(started(sent).context.text).toEqual(TEXT);
    expect(started(sent, { type: 'stop' }).context.text).toBeNull();
  });
});

describe('a result that a link brought, once something tried on it is kept', () => {
  it('is the reader’s own', () => {
    const play = { answers: { one: ['b'] }, priority: null, off: [] };
    expect(started(opened, { type: 'play', play }, { type: 'keep' }).context.opened).toBe(false);
  });

  it('reviews nothing incomplete when the review is typed on a result of old rules', () => {
    const { value, context } = started(opened, arrive({ view: 'review' }));
    expect([value, context.question]).toEqual(['asking', 'three']);
  });
});
