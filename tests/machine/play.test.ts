import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Answers } from '../../src/engine/answers.ts';
import type { Play } from '../../src/link/play.ts';
import { drafts } from '../../src/machine/drafts.ts';
import { type JourneyEvent, journey } from '../../src/machine/journey.ts';
import { journeyInput } from '../../src/machine/journey-input.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const rulebook = loadRulebook();
const [dunkerque] = rulebook.cases.filter(({ id }) => id === 'dunkerque');
const OWN: Answers = Object.fromEntries(rulebook.questions.map(({ id, options }) => [id, [options[0]?.id ?? '']]));

const started = (...events: JourneyEvent[]) => {
  const actor = createActor(journey, {
    input: journeyInput(
      rulebook,
      drafts(() => 0),
    ),
  }).start();
  for (const event of events) actor.send(event);
  return actor.getSnapshot();
};
const home: JourneyEvent = { type: 'arrive', place: { view: 'home' }, kept: null };
const result = (play: Play | null = null, answers = OWN): JourneyEvent => ({
  type: 'arrive',
  place: { view: 'result', answers, play },
  kept: null,
});
const trying = (play: Partial<Play>): JourneyEvent => ({
  type: 'play',
  play: { answers: {}, priority: null, off: [], ...play },
});
const LIMITED = trying({ answers: { budget: ['limited'] } });
const limited = { answers: { budget: ['limited'] }, priority: null, off: [] };

describe('playing on a result', () => {
  it('leaves one’s own answers as they are', () => {
    const { value, context } = started(result(), LIMITED);
    expect([value, context.answers, context.play]).toEqual(['result', OWN, limited]);
  });

  it('keeps what differs from one’s own answers alone, and nothing once all of it is undone', () => {
    const { context } = started(result(), trying({ answers: { budget: ['limited'], topic: OWN['topic'] ?? [] } }));
    expect(context.play).toEqual(limited);
    expect(started(result(), LIMITED, trying({ answers: { budget: OWN['budget'] ?? [] } })).context.play).toBeNull();
  });

  it('keeps findings switched off once, in order', () => {
    expect(started(result(), trying({ off: [9, 2, 9] })).context.play?.off).toEqual([2, 9]);
  });

  it('stops at once, the answers untouched', () => {
    expect(started(result(), LIMITED, { type: 'stop' }).context).toMatchObject({ answers: OWN, play: null });
  });

  it('keeps the answers tried when asked, as a draft of their own, and goes on playing with the rest', () => {
    const before = started(result()).context;
    const kept = started(result(), LIMITED, { type: 'keep' }).context;
    expect(kept).toMatchObject({ answers: { ...OWN, budget: ['limited'] }, play: null });
    expect(kept.draft).not.toBe(before.draft);
    const rest = started(result(), trying({ ...limited, priority: 'provider' }), { type: 'keep' }).context;
    expect(rest.play).toEqual({ answers: {}, priority: 'provider', off: [] });
  });

  it('is only done on a result: elsewhere nothing happens, and leaving ends it', () => {
    expect(started(home, LIMITED).context.play).toBeNull();
    const review = started(result(), LIMITED, { type: 'review' });
    expect([review.value, review.context.play, review.context.answers]).toEqual(['reviewing', null, OWN]);
    const method: JourneyEvent = { type: 'arrive', place: { view: 'method', rule: null }, kept: null };
    expect(started(result(), LIMITED, method).context).toMatchObject({ play: null, trying: false });
  });

  it('is where its link leads', () => {
    expect(started(result(limited)).context).toMatchObject({ answers: OWN, play: limited });
    expect(started(result(), LIMITED, result()).context.play).toBeNull();
  });
});

describe('playing on a case', () => {
  const open: JourneyEvent = { type: 'arrive', place: { view: 'case', id: 'dunkerque' }, kept: null };
  const mine: JourneyEvent = { type: 'answer', question: 'owner', answer: ['company'] };

  const NONE = trying({ answers: { budget: ['none'] } });

  it('takes the case’s answers as a draft, so that Back finds the case and one’s own answers', () => {
    const shown = started(home, { type: 'start' }, mine, open);
    const { openCase, answers, play, draft } = started(home, { type: 'start' }, mine, open, NONE).context;
    expect([openCase, play?.answers]).toEqual([null, { budget: ['none'] }]);
    expect(answers).toMatchObject({ owner: dunkerque?.answers['owner'], qualities: 'unknown' });
    expect(draft).not.toBe(shown.context.draft);
    const { draft: former, answers: own } = shown.context;
    const back: JourneyEvent = { ...open, kept: { answers: own, revising: false, draft: former ?? 0 } } as JourneyEvent;
    expect(started(home, { type: 'start' }, mine, open, NONE, back).context).toMatchObject({
      openCase: 'dunkerque',
      answers: { owner: ['company'] },
      play: null,
    });
  });

  it('leads back to the case when stopped, one’s own answers as they were', () => {
    const shown = started(home, { type: 'start' }, mine, open).context;
    const { openCase, answers, play, draft } = started(home, { type: 'start' }, mine, open, NONE, NONE, {
      type: 'stop',
    }).context;
    expect({ openCase, answers, play, draft }).toEqual({
      openCase: 'dunkerque',
      answers: shown.answers,
      play: null,
      draft: shown.draft,
    });
  });

  it('leaves it open while nothing differs', () => {
    const same = trying({ answers: { qualities: 'unknown' } });
    expect(started(home, open, same).context).toMatchObject({ openCase: 'dunkerque', play: null, answers: {} });
  });
});
