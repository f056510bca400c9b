import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/engine/recommend.ts';
import { complete, small } from './small-rulebook.ts';

describe('a recommendation', () => {
  it('is leading when one scenario is alone in first place', () => {
    expect(recommend(small, complete)).toMatchObject({ kind: 'leading', leader: 'sovereign' });
  });

  it('is tied when several are, and lists them in the report’s order', () => {
    const silentEverywhere = { ...complete, objectives: ['community'], owner: ['company'], digital: ['technical'] };
    const result = recommend({ ...small, effects: small.effects.slice(0, 1) }, silentEverywhere);
    expect(result).toMatchObject({
      kind: 'tied',
      leaders: ['participatory', 'sovereign', 'contributive', 'oligarchic'],
    });
  });

  it('is unanswered when every answer is « Je ne sais pas », said or left out', () => {
    const unknown = Object.fromEntries(small.questions.map(({ id }) => [id, 'unknown' as const]));
    expect(recommend(small, unknown).kind).toBe('unanswered');
    expect(recommend(small, {})).toEqual(recommend(small, unknown));
  });

  it('is not unanswered as soon as one question is', () => {
    expect(recommend(small, { data: ['ordinary'] }).kind).not.toBe('unanswered');
  });

  it('ranks the four scenarios in every kind, and carries the version of its rulebook', () => {
    for (const answers of [{}, complete, { data: ['special'] }]) {
      const result = recommend(small, answers);
      expect(result.ranking.map((one) => one.scenario).sort()).toEqual(small.scenarios.map(({ id }) => id).sort());
      expect(result.rulebook).toBe(7);
    }
  });
});
