import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/engine/model.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { findingsOf, without } from '../../src/engine/without.ts';
import { drawn } from './arbitrary-rulebook.ts';
import { alert, effect, question, rulebookOf } from './rulebook-builder.ts';

const CASE = 'lavelanet/sovereign/commissioner/lever/1';
const SAME_CASE = 'lavelanet/sovereign/commissioner/lever/2';
const OTHER_CASE = 'dunkerque/sovereign/commissioner/lever/1';
const CARD = 'card/sovereign/lever/1';
const FACET = 'card/sovereign/vision';

/** One rule, resting on some findings, in a rulebook with an alert and a second question. */
const resting = (strength: 1 | 2 | -2, findings: string[]) =>
  rulebookOf({
    questions: [question('budget', ['none', 'some']), question('staff', ['one', 'team'])],
    effects: [
      effect('sovereign commissioner', { budget: 'some' }, strength, { findings }),
      effect('contributive commissioner', { staff: 'team' }, 1, { findings: ['mutmutix/contributive/note/1'] }),
    ],
    alerts: [alert('a-red-point', 'red', ['sovereign'], { budget: 'some' })],
  });

const strengthWithout = (strength: 1 | 2 | -2, findings: string[], off: string[]) =>
  without(modelOf(resting(strength, findings)), off).rulebook.effects.find(({ scenario }) => scenario === 'sovereign')
    ?.strength;

describe('a finding switched off', () => {
  it('takes its rule away when it was the last', () => {
    expect(strengthWithout(1, [CASE], [CASE])).toBeUndefined();
    expect(strengthWithout(2, [CASE, OTHER_CASE], [CASE, OTHER_CASE])).toBeUndefined();
  });

  it('leaves a strength of 2 only while two sources remain', () => {
    expect(strengthWithout(2, [CASE, OTHER_CASE], [CASE])).toBe(1);
    expect(strengthWithout(-2, [CASE, OTHER_CASE], [OTHER_CASE])).toBe(-1);
    expect(strengthWithout(2, [CASE, SAME_CASE, OTHER_CASE], [SAME_CASE])).toBe(2);
    expect(strengthWithout(2, [CASE, SAME_CASE, OTHER_CASE], [OTHER_CASE])).toBe(1);
    expect(strengthWithout(2, [CASE, OTHER_CASE, CARD], [OTHER_CASE])).toBe(2);
  });

  it('does not count the facets of a card as a source', () => {
    expect(strengthWithout(2, [CASE, OTHER_CASE, FACET], [OTHER_CASE])).toBe(1);
    expect(strengthWithout(2, [CASE, FACET], [CASE])).toBe(1);
  });

  it('leaves a rule of one source at 2, which the group called decisive, while that source remains', () => {
    expect(strengthWithout(2, [CASE, SAME_CASE], [SAME_CASE])).toBe(2);
    expect(strengthWithout(2, [CASE, FACET], [FACET])).toBe(2);
  });

  it('leaves a strength of 1 as it is', () => {
    expect(strengthWithout(1, [CASE, OTHER_CASE], [CASE])).toBe(1);
  });

  it('is cited by no rule any more, and listed no more', () => {
    const { rulebook } = without(modelOf(resting(2, [CASE, OTHER_CASE])), [CASE]);
    expect(rulebook.effects[0]?.findings).toEqual([OTHER_CASE]);
    expect(rulebook.findings.map(({ ref }) => ref)).not.toContain(CASE);
  });

  it('takes away the alerts that rest on it alone', () => {
    const rulebook = resting(1, [CASE]);
    const result = (off: string[]) =>
      recommend(rulebook, { budget: ['some'], staff: ['one'] }, { off }).ranking.find(
        ({ scenario }) => scenario === 'sovereign',
      );
    expect(result([])?.alert).toBe('red');
    expect(result(['cancer-contribution/note/1'])?.alert).toBeNull();
  });

  it('moves no denominator: the other answers weigh no more than before', () => {
    const rulebook = resting(1, [CASE]);
    const answers = { budget: ['some'], staff: ['team'] };
    const exact = (off: string[]) => {
      const { ranking, denominators, scale } = recommend(rulebook, answers, { off });
      const of = (id: string) => (ranking.find(({ scenario }) => scenario === id)?.exact ?? Number.NaN) / scale;
      return { denominators, sovereign: of('sovereign'), contributive: of('contributive') };
    };
    expect(exact([])).toMatchObject({ sovereign: 1 / 12, contributive: 1 / 12 });
    expect(exact([CASE])).toMatchObject({ sovereign: 0, contributive: 1 / 12 });
    expect(exact([CASE]).denominators).toEqual(exact([]).denominators);
  });

  it('that no rule cites changes no place and no balance', () => {
    fc.assert(
      fc.property(drawn(), ({ rulebook, answers }) => {
        expect(recommend(rulebook, answers, { off: ['mutmutix/note/99'] })).toEqual(recommend(rulebook, answers));
      }),
    );
  });

  it('with others gives the same as one after the other', () => {
    fc.assert(
      fc.property(drawn(), fc.nat(), ({ rulebook }, pick) => {
        const refs = rulebook.findings.map(({ ref }) => ref);
        const [one = '', two = ''] = [refs[pick % refs.length], refs[(pick + 1) % refs.length]];
        const model = modelOf(rulebook);
        expect(without(without(model, [one]), [two])).toEqual(without(model, [one, two]));
        expect(without(without(model, [two]), [one])).toEqual(without(model, [one, two]));
      }),
    );
  });

  it('changes nothing of what it was taken from', () => {
    fc.assert(
      fc.property(drawn(), ({ rulebook }) => {
        const before = structuredClone(rulebook);
        without(
          modelOf(rulebook),
          rulebook.findings.slice(0, 2).map(({ ref }) => ref),
        );
        expect(rulebook).toEqual(before);
      }),
    );
  });
});

describe('a whole case switched off', () => {
  it('is every finding that comes from it', () => {
    expect(findingsOf(resting(2, [CASE, SAME_CASE, OTHER_CASE, CARD]), 'lavelanet')).toEqual([CASE, SAME_CASE]);
  });
});
