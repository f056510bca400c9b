import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/engine/recommend.ts';
import { SCENARIOS } from '../../src/rulebook/shapes.ts';
import { alert } from './rulebook-builder.ts';
import { complete, small } from './small-rulebook.ts';
import { expectBalance, standingOf } from './standing-of.ts';

const special = { ...complete, data: ['special'] };
const platform = { ...complete, objectives: ['community'], digital: ['basic'], owner: ['company'], budget: ['none'] };
const order = (answers: object, rulebook = small) =>
  recommend(rulebook, { ...answers }).ranking.map((one) => `${one.rank} ${one.scenario}`);

describe('a red alert', () => {
  const onLeader = { ...small, alerts: [alert('a-red-point', 'red', ['oligarchic'], { data: 'special' })] };

  it('puts its scenario after those without one, whatever its balance', () => {
    expect(order(platform, onLeader)[0]).toBe('1 oligarchic');
    expect(order({ ...platform, data: ['special'] }, onLeader)[3]).toBe('4 oligarchic');
  });

  it('says which place it would have if this point were lifted', () => {
    expect(standingOf(onLeader, { ...platform, data: ['special'] }, 'oligarchic').rankIfLifted).toBe(1);
    expect(standingOf(onLeader, platform, 'oligarchic').rankIfLifted).toBeNull();
  });

  it('says nothing of another place when lifting it changes none', () => {
    expect(standingOf(small, special, 'oligarchic')).toMatchObject({ alert: 'red', rank: 4, rankIfLifted: null });
  });

  it('leaves the balance as it is: it stands outside the score', () => {
    expectBalance({ ...small, alerts: [] }, special, 'oligarchic', -1, 18);
    expectBalance(small, special, 'oligarchic', -1, 18);
  });

  it('never ties its scenario with a leader that has none', () => {
    const even = { ...small, effects: small.effects.filter((one) => one.scenario === 'sovereign') };
    const ranks = recommend(even, { ...special, budget: ['none'], sponsorship: ['hesitant'], digital: ['technical'] });
    expect(ranks.ranking.find((one) => one.scenario === 'oligarchic')?.rank).toBe(4);
  });

  it('on two scenarios ranks them among themselves, after the others', () => {
    const two = {
      ...small,
      alerts: [alert('a-red-point', 'red', ['sovereign', 'participatory'], { data: 'special' })],
    };
    expect(order(special, two)).toEqual(['1 contributive', '2 oligarchic', '3 sovereign', '4 participatory']);
    expect(standingOf(two, special, 'sovereign').rankIfLifted).toBe(1);
    expect(standingOf(two, special, 'participatory').rankIfLifted).toBe(2);
  });

  it('on all four changes no place, and none would be elsewhere if it were lifted', () => {
    const all = { ...small, alerts: [alert('a-red-point', 'red', SCENARIOS.slice(), { data: 'special' })] };
    const result = recommend(all, special);
    expect(result.allRed).toBe(true);
    expect(result.ranking.map((one) => one.alert)).toEqual(['red', 'red', 'red', 'red']);
    expect(order(special, all)).toEqual(order(special, { ...small, alerts: [] }));
    expect(result.ranking.map((one) => one.rankIfLifted)).toEqual([null, null, null, null]);
  });
});

describe('two red alerts', () => {
  it('are both said, even when one has the conditions of the other and more', () => {
    const alerts = [
      alert('no-will-at-all', 'red', ['sovereign'], { sponsorship: 'hesitant' }),
      alert('neither-will-nor-skill', 'red', ['sovereign'], { sponsorship: 'hesitant', digital: 'basic' }),
    ];
    const both = { ...complete, sponsorship: ['hesitant'], digital: ['basic'] };
    const shown = standingOf({ ...small, alerts }, both, 'sovereign').alerts;
    expect(shown.map((one) => one.id)).toEqual(['no-will-at-all', 'neither-will-nor-skill']);
  });
});

describe('a vigilance', () => {
  it('marks its scenario and changes no place', () => {
    const leader = { ...small, alerts: [alert('some-care', 'vigilance', ['sovereign'], { data: 'special' })] };
    expect(standingOf(leader, special, 'sovereign')).toMatchObject({ alert: 'vigilance', rank: 1, rankIfLifted: null });
    expect(order(special, leader)).toEqual(order(special, { ...small, alerts: [] }));
  });

  it('is left out when a raised red alert has its conditions and more', () => {
    const both = { ...complete, sponsorship: ['hesitant'], digital: ['basic'] };
    const will = alert('will-to-secure', 'vigilance', ['sovereign'], { sponsorship: 'hesitant' });
    const alerts = [...small.alerts, will];
    const idsFor = (answers: typeof both) =>
      standingOf({ ...small, alerts }, answers, 'sovereign').alerts.map((one) => one.id);
    expect(idsFor(both)).toEqual(['neither-will-nor-skill']);
    expect(idsFor({ ...both, digital: ['technical'] })).toEqual(['will-to-secure']);
  });

  it('stays when it has a condition that the raised red alert has not', () => {
    const both = { ...complete, sponsorship: ['hesitant'], digital: ['basic'], data: ['special'] };
    const vigilances = [
      alert('care-with-special-data', 'vigilance', ['sovereign'], { data: 'special' }),
      alert('will-shared-by-few', 'vigilance', ['sovereign'], { sponsorship: ['hesitant', 'driving'] }),
    ];
    const alerts = [...small.alerts, ...vigilances];
    expect(standingOf({ ...small, alerts }, both, 'sovereign').alerts.map((one) => one.id)).toEqual([
      'neither-will-nor-skill',
      'care-with-special-data',
      'will-shared-by-few',
    ]);
  });

  it('stays when it shares only some of its conditions with a red alert that has more', () => {
    const all = { ...complete, sponsorship: ['hesitant'], digital: ['basic'], data: ['special'], budget: ['none'] };
    const alerts = [
      alert('nothing-to-build-on', 'red', ['sovereign'], { sponsorship: 'hesitant', digital: 'basic', budget: 'none' }),
      alert('data-without-skill', 'vigilance', ['sovereign'], { data: 'special', digital: 'basic' }),
    ];
    const shown = standingOf({ ...small, alerts }, all, 'sovereign').alerts;
    expect(shown.map((one) => one.id)).toEqual(['nothing-to-build-on', 'data-without-skill']);
  });

  it('comes after a red one', () => {
    expect(standingOf(small, special, 'oligarchic').alerts.map((one) => one.id)).toEqual([
      'special-data-on-a-platform',
      'care-with-special-data',
    ]);
    expect(standingOf(small, special, 'participatory').alert).toBe('vigilance');
  });
});

describe('a trigger left unknown', () => {
  const open = { ...complete, sponsorship: ['hesitant'], digital: 'unknown' as const };

  it('gives an alert that is only possible, with the questions it depends on', () => {
    expect(standingOf(small, open, 'sovereign').alerts).toEqual([
      expect.objectContaining({ id: 'neither-will-nor-skill', certainty: 'possible', dependsOn: ['digital'] }),
    ]);
  });

  it('marks nothing and moves nothing', () => {
    expect(standingOf(small, open, 'sovereign')).toMatchObject({ alert: null, rankIfLifted: null });
    expect(order(open)).toEqual(order(open, { ...small, alerts: [] }));
  });

  it('gives none when the known half of the condition already fails', () => {
    expect(standingOf(small, { ...open, sponsorship: ['driving'] }, 'sovereign').alerts).toEqual([]);
  });

  it('gives a raised alert when every option raises it', () => {
    const always = alert('data-of-any-kind', 'red', ['sovereign'], { data: ['ordinary', 'special'] });
    const standing = standingOf({ ...small, alerts: [always] }, { ...complete, data: 'unknown' }, 'sovereign');
    expect(standing.alerts).toEqual([expect.objectContaining({ certainty: 'raised', dependsOn: [] })]);
  });

  it('comes after the alerts that are raised', () => {
    const alerts = [
      alert('maybe-red', 'red', ['sovereign'], { digital: 'basic' }),
      alert('surely-some-care', 'vigilance', ['sovereign'], { sponsorship: 'hesitant' }),
    ];
    const found = standingOf({ ...small, alerts }, open, 'sovereign');
    expect(found.alerts.map((one) => one.id)).toEqual(['surely-some-care', 'maybe-red']);
    expect(found.alert).toBe('vigilance');
  });
});
