import { describe, expect, it } from 'vitest';
import { type Doubt, firmnessOf, type Measures, measuresOf } from '../../../src/engine/firmness/firmness.ts';
import { modelOf } from '../../../src/engine/model.ts';
import { modelPlayed, recommend } from '../../../src/engine/recommend.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import type { ScenarioId } from '../../../src/rulebook/shapes.ts';
import { complete, small } from '../small-rulebook.ts';

/** Sovereign leads, contributive follows; cancer-contribution, the case of associations, tried contributive and oligarchic. */
const answers = { ...complete, owner: ['company'] };

/** Readings that put sovereign first in some share of them. */
const measures = (share: number, more: Partial<Measures> = {}): Measures => ({
  readings: small.scenarios.map(({ id }) => {
    const first = id === 'sovereign' ? share : (1 - share) / 3;
    return { scenario: id, first, ranks: [first], outOfTwenty: 0 };
  }),
  pivotal: [],
  winners: ['sovereign'],
  ...more,
});
const judge = (given: Measures, to: Parameters<typeof firmnessOf>[1] = answers, rulebook: Rulebook = small) =>
  firmnessOf(modelOf(rulebook), to, given);
const kinds = (...given: Parameters<typeof judge>): Doubt['kind'][] => judge(...given).doubts.map(({ kind }) => kind);

describe('a clear first place', () => {
  it('has nine readings in ten, no finding that it hangs on, no other possible winner', () => {
    expect(judge(measures(0.9))).toEqual({ word: 'clear', doubts: [] });
    expect(judge(measures(1))).toEqual({ word: 'clear', doubts: [] });
  });
});

describe('a close first place', () => {
  it('has under nine readings in ten, at least five', () => {
    for (const share of [0.5, 0.8999])
      expect(judge(measures(share))).toEqual({
        word: 'close',
        doubts: [{ kind: 'share', leader: 'sovereign', share }],
      });
  });

  it('hangs on a single finding', () => {
    const pivotal = [{ finding: 'lavelanet/sovereign/provider/lever/1', leaders: ['contributive' as const] }];
    expect(judge(measures(0.95, { pivotal }))).toEqual({
      word: 'close',
      doubts: [{ kind: 'single-finding', findings: pivotal }],
    });
  });

  it('has one other possible winner, or one that is not the leader at all', () => {
    for (const winners of [['sovereign', 'contributive'], ['contributive']] as const)
      expect(judge(measures(0.95, { winners }))).toEqual({
        word: 'close',
        doubts: [{ kind: 'possible-winners', winners }],
      });
  });

  it('is that of a scenario never tried on the case of this kind of owner', () => {
    expect(judge(measures(0.95), complete)).toEqual({
      word: 'close',
      doubts: [{ kind: 'never-tried', leader: 'sovereign', case: 'cancer-contribution' }],
    });
  });

  it('gives all of its reasons, in the order of the scoring document', () => {
    const pivotal = [{ finding: 'lavelanet/sovereign/provider/lever/1', leaders: [] }];
    const winners: ScenarioId[] = ['sovereign', 'oligarchic'];
    expect(kinds(measures(0.7, { pivotal, winners }), complete)).toEqual([
      'share',
      'single-finding',
      'possible-winners',
      'never-tried',
    ]);
  });
});

describe('an undecided first place', () => {
  it('has under half of the readings', () => {
    expect(judge(measures(0.4999))).toEqual({
      word: 'undecided',
      doubts: [{ kind: 'share', leader: 'sovereign', share: 0.4999 }],
    });
  });

  it('has three possible winners or more', () => {
    const winners: ScenarioId[] = ['participatory', 'sovereign', 'oligarchic'];
    expect(judge(measures(1, { winners }))).toEqual({
      word: 'undecided',
      doubts: [{ kind: 'possible-winners', winners }],
    });
  });

  it('is ex æquo, whatever its readings', () => {
    const even = { ...small, effects: [] };
    const leaders = small.scenarios.map(({ id }) => id);
    expect(judge(measures(1), answers, even)).toEqual({ word: 'undecided', doubts: [{ kind: 'tied', leaders }] });
    expect(kinds(measures(0.2), answers, even)).toEqual(['tied']);
  });

  it('does not go into lighter reasons', () => {
    const pivotal = [{ finding: 'lavelanet/sovereign/provider/lever/1', leaders: [] }];
    expect(kinds(measures(0.3, { pivotal }), complete)).toEqual(['share']);
  });
});

describe('what a first place is judged on', () => {
  it('is measured from the answers, and the word follows', () => {
    const model = modelOf(small);
    const found = measuresOf(model, answers);
    expect(found.winners).toEqual(['sovereign']);
    expect(found.readings.map(({ scenario }) => scenario)).toEqual(small.scenarios.map(({ id }) => id));
    expect(firmnessOf(model, answers, found).word).toBe('close');
  });

  it('of no answer at all leaves the first place undecided', () => {
    const model = modelOf(small);
    expect(recommend(small, {}).kind).toBe('unanswered');
    expect(firmnessOf(model, {}, measuresOf(model, {})).word).toBe('undecided');
  });

  it('follows what the reader plays with: a priority, findings switched off', () => {
    const firstOf = (play: Parameters<typeof recommend>[2] = {}) => {
      const model = modelPlayed(small, play);
      const [leader] = recommend(small, complete, play).ranking;
      const found = measuresOf(model, complete);
      expect(found.winners).toContain(leader?.scenario);
      return found.readings.map(({ first }) => first);
    };
    const [, sovereign = 0] = firstOf();
    // Participants say nothing for sovereign: the more they weigh, the fewer the readings where it stands first.
    expect(firstOf({ priority: 'participant' })[1]).toBeLessThan(sovereign);
    expect(firstOf({ priority: 'commissioner' })[1]).toBeGreaterThan(sovereign);
    expect(firstOf({ off: ['lavelanet/sovereign/provider/lever/1'] })[1]).toBeLessThan(sovereign);
  });
});
