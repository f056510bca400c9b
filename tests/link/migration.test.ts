import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, UNKNOWN } from '../../src/engine/answers.ts';
import { decodeLink } from '../../src/link/decode.ts';
import { encodeLink } from '../../src/link/encode.ts';
import { migrate } from '../../src/link/migrate.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { completeAnswers, playedOn, someAnswers } from './arbitrary-play.ts';

const from = loadRulebook();
const asked = ({ questions }: Rulebook) => questions.map(({ id }) => id);
const [topic] = from.questions.filter(({ id }) => id === 'topic');
if (!topic) throw new Error('The topic is asked');

/** What a rulebook may have become: any questions, options and findings gone, in another order, others added. */
const changed: fc.Arbitrary<Rulebook> = fc
  .record({
    kept: fc.shuffledSubarray([...from.questions], { minLength: 1 }),
    options: fc.infiniteStream(fc.nat(7)),
    single: fc.infiniteStream(fc.boolean()),
    findings: fc.shuffledSubarray([...from.findings]),
    added: fc.boolean(),
  })
  .map(({ kept, options, single, findings, added }) => ({
    ...from,
    version: 2,
    findings,
    questions: [
      ...kept.map((question) => {
        const gone = options.next().value ?? 0;
        const left = question.options.filter((_, at) => at !== gone);
        return { ...question, options: left, pick: single.next().value ? (1 as const) : question.pick };
      }),
      ...(added ? [{ ...topic, id: 'weather', code: 'we' }] : []),
    ],
  }));

describe('answers carried to the rulebook they were given under', () => {
  it('are the same, with all that is played with, and nothing is dropped', () => {
    fc.assert(
      fc.property(playedOn(from), ({ answers, play }) => {
        expect(migrate(from, from, answers, play)).toEqual({ answers, play, dropped: [] });
      }),
    );
  });

  it('are complete: what was not answered is unknown', () => {
    fc.assert(
      fc.property(someAnswers(from), (answers) => {
        const unknown = Object.fromEntries(asked(from).map((id) => [id, UNKNOWN]));
        expect(migrate(from, from, answers, null)).toEqual({
          answers: { ...unknown, ...answers },
          play: null,
          dropped: [],
        });
      }),
    );
  });
});

describe('answers carried to any other rulebook', () => {
  it('are complete there, and a link of that rulebook holds them', () => {
    fc.assert(
      fc.property(changed, playedOn(from), (to, { answers, play }) => {
        const moved = migrate(from, to, answers, play);
        expect(Object.keys(moved.answers)).toEqual(asked(to));
        expect(decodeLink(to, encodeLink(to, moved.answers, moved.play))).toEqual({
          kind: 'answers',
          answers: moved.answers,
          play: moved.play,
          text: null,
          complete: true,
        });
      }),
    );
  });

  it('are what was answered, or unknown, never anything else; what is lost is listed', () => {
    fc.assert(
      fc.property(changed, completeAnswers(from), (to, answers) => {
        const { answers: now, dropped } = migrate(from, to, answers, null);
        for (const id of asked(from)) {
          const [before, after] = [answers[id], now[id] ?? UNKNOWN];
          if (after !== UNKNOWN) expect(before).toEqual(expect.arrayContaining([...after]));
          expect([id, dropped.includes(id)]).toEqual([id, before !== UNKNOWN && String(before) !== String(after)]);
        }
        for (const id of asked(to).filter((one) => !asked(from).includes(one))) expect(now[id]).toBe(UNKNOWN);
      }),
    );
  });

  it('keep the findings set aside that are still there, at their new places, and the actor', () => {
    fc.assert(
      fc.property(changed, playedOn(from), (to, { answers, play }) => {
        const moved = migrate(from, to, answers, play).play;
        const refs = (rulebook: Rulebook, off: readonly number[] = []) => off.map((at) => rulebook.findings[at]?.ref);
        const still = refs(from, play?.off).filter((ref) => to.findings.some((one) => one.ref === ref));
        expect(refs(to, moved?.off).sort()).toEqual(still.sort());
        expect(moved?.priority ?? null).toBe(play?.priority ?? null);
      }),
    );
  });

  it('change neither the answers nor what was played with, which are another page’s too', () => {
    const answers: Answers = Object.freeze({ topic: Object.freeze(['sensitive']) });
    const play = Object.freeze({ answers: Object.freeze({}), priority: null, off: Object.freeze([3, 5]) });
    expect(() => migrate(from, from, answers, play)).not.toThrow();
  });
});

describe('one change at a time', () => {
  const without = (id: string): Rulebook => ({ ...from, questions: from.questions.filter((one) => one.id !== id) });
  const withTopic = (change: Partial<typeof topic>): Rulebook => ({
    ...from,
    questions: from.questions.map((one) => (one.id === 'topic' ? { ...topic, ...change } : one)),
  });
  const NOTHING = { answers: {}, priority: null, off: [] };

  it('an answer to a question gone is dropped; « Je ne sais pas » to it is no loss', () => {
    expect(migrate(from, without('topic'), { topic: ['sensitive'] }, null).dropped).toEqual(['topic']);
    expect(migrate(from, without('topic'), { topic: 'unknown' }, null).dropped).toEqual([]);
    expect(migrate(from, without('topic'), {}, null).dropped).toEqual([]);
  });

  it('a question that was not asked is unknown', () => {
    expect(migrate(without('topic'), from, {}, null).answers['topic']).toBe('unknown');
  });

  it('of two options ticked, the one that is left stays, and the loss is listed', () => {
    const objectives = (to: Rulebook) => migrate(from, to, { objectives: ['needs', 'ideas'] }, null);
    const fewer: Rulebook = {
      ...from,
      questions: from.questions.map((one) =>
        one.id === 'objectives' ? { ...one, options: one.options.filter(({ id }) => id !== 'ideas') } : one,
      ),
    };
    expect([objectives(fewer).answers['objectives'], objectives(fewer).dropped]).toEqual([['needs'], ['objectives']]);
    // Where one alone may be ticked now, no program chooses which.
    const single: Rulebook = {
      ...from,
      questions: from.questions.map((one) => (one.id === 'objectives' ? { ...one, pick: 1 as const } : one)),
    };
    expect([objectives(single).answers['objectives'], objectives(single).dropped]).toEqual(['unknown', ['objectives']]);
  });

  it('an answer tried whose option is gone is no longer tried, and is listed', () => {
    const to = withTopic({ options: topic.options.filter(({ id }) => id !== 'sensitive') });
    const play = { ...NOTHING, answers: { topic: ['sensitive'] } };
    const moved = migrate(from, to, { topic: ['ordinary'] }, play);
    expect([moved.play, moved.dropped, moved.answers['topic']]).toEqual([null, ['topic'], ['ordinary']]);
  });

  it('an actor who is gone has no priority any more', () => {
    const to: Rulebook = { ...from, actors: ['commissioner'] };
    expect(migrate(from, to, {}, { ...NOTHING, priority: 'provider' }).play).toBeNull();
    expect(migrate(from, to, {}, { ...NOTHING, priority: 'commissioner' }).play?.priority).toBe('commissioner');
  });

  it('a place past the last finding sets nothing aside', () => {
    expect(migrate(from, from, {}, { ...NOTHING, off: [9999] }).play).toBeNull();
  });
});
