import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { modelOf } from '../../src/engine/model.ts';
import { moved } from '../../src/engine/moved.ts';
import { allReasons } from '../../src/engine/reasons.ts';
import { type Play, recommend } from '../../src/engine/recommend.ts';
import { findingsOf } from '../../src/engine/without.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const rulebook = loadRulebook();
const [lavelanet, dunkerque] = rulebook.cases;
if (!lavelanet || !dunkerque) throw new Error('Cases');

const compared = (own: Answers, tried: Answers, play: Play = {}) => {
  const before = recommend(rulebook, own);
  const after = recommend(rulebook, { ...own, ...tried }, play);
  return { before, after, what: moved(before, after) };
};
/** Every rule that certainly holds, with its strength. */
const holding = (recommendation: ReturnType<typeof recommend>) =>
  new Map(
    recommendation.ranking.flatMap(({ reasons }) => allReasons(reasons)).map((one) => [one.effect, one.strength]),
  );

const PLAYS: Readonly<Record<string, readonly [Answers, Answers, Play]>> = {
  'a budget found': [lavelanet.answers, { budget: ['substantial'] }, {}],
  'a quality said': [dunkerque.answers, { qualities: ['debate'] }, {}],
  'an answer taken back': [dunkerque.answers, { budget: 'unknown', topic: ['sensitive'] }, {}],
  'the participants first': [dunkerque.answers, {}, { priority: 'participant' }],
  'a case switched off': [lavelanet.answers, {}, { off: findingsOf(rulebook, 'lavelanet') }],
  'all of it': [
    lavelanet.answers,
    { staff: ['facilitators'] },
    { priority: 'provider', off: findingsOf(rulebook, 'dunkerque').slice(0, 9) },
  ],
};

describe.each(Object.entries(PLAYS))('what moved with %s', (_, [own, tried, play]) => {
  const { before, after, what } = compared(own, tried, play);

  it('is each scenario’s place and balance, in the order of what is tried', () => {
    expect(what.scenarios.map(({ scenario }) => scenario)).toEqual(after.ranking.map(({ scenario }) => scenario));
    for (const { scenario, rank, tied, balance } of what.scenarios) {
      const [then, now] = [before, after].map(({ ranking }) => ranking.find((one) => one.scenario === scenario));
      expect([rank, tied, balance]).toEqual([
        [then?.rank, now?.rank],
        [then?.tied, now?.tied],
        [then?.balance, now?.balance],
      ]);
    }
  });

  it('is every rule that holds in one ranking alone, or not as strongly, and no other', () => {
    const [then, now] = [holding(before), holding(after)];
    const differing = [...new Set([...then.keys(), ...now.keys()])].filter((id) => then.get(id) !== now.get(id));
    expect(what.rules.map(({ effect }) => effect).sort()).toEqual(differing.sort());
    for (const { effect, strength, scenario, actor } of what.rules) {
      expect(strength).toEqual([then.get(effect) ?? 0, now.get(effect) ?? 0]);
      expect(rulebook.effects.find(({ id }) => id === effect)).toMatchObject({ scenario, actor });
    }
  });

  it('begins with what weighs most', () => {
    const weights = what.rules.map(
      ({ strength, actor }) => Math.abs(strength[1] - strength[0]) / after.denominators[actor],
    );
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });
});

describe('what moved', () => {
  it('is nothing when nothing is changed', () => {
    const { what } = compared(lavelanet.answers, {});
    expect(what.rules).toEqual([]);
    expect(what.open).toEqual([]);
    for (const { rank, balance } of what.scenarios) expect([rank[0], balance[0]]).toEqual([rank[1], balance[1]]);
  });

  it('names the question whose open answer moved a balance with no rule that is certain', () => {
    const open = { ...lavelanet.answers, budget: 'unknown' as const };
    const { what } = compared(open, { budget: ['limited'] });
    // What « no budget » would have weighed is gone, and no sentence said it.
    expect(what.open).toContain('budget');
    expect(compared(lavelanet.answers, { budget: ['limited'] }).what.open).not.toContain('owner');
  });

  it('leaves nothing to an open answer when every question has one', () => {
    const own = Object.fromEntries(rulebook.questions.map(({ id, options }) => [id, [options[0]?.id ?? '']]));
    for (const { id, options } of rulebook.questions) {
      const { what } = compared(own, { [id]: [options[1]?.id ?? ''] });
      expect(what.open).toEqual([]);
    }
  });

  it('says which rules a finding set aside takes with it, and which it weakens', () => {
    const [rule] = rulebook.effects.filter(
      ({ findings, strength, when }) => findings.length > 1 && Math.abs(strength) === 2 && 'budget' in when,
    );
    const alone = rulebook.effects.find(({ findings, when }) => findings.length === 1 && 'budget' in when);
    if (!rule || !alone) throw new Error('Rules on the budget');
    const holdingFor = (when: object) => ({ ...dunkerque.answers, ...when }) as Answers;
    const strengthOf = (effect: typeof rule, off: readonly string[]) =>
      compared(holdingFor(effect.when), {}, { off }).what.rules.find((one) => one.effect === effect.id)?.strength;
    expect(strengthOf(alone, alone.findings)).toEqual([alone.strength, 0]);
    expect(strengthOf(rule, rule.findings)).toEqual([rule.strength, 0]);
    expect(strengthOf(rule, rule.findings.slice(1))).toEqual([rule.strength, Math.sign(rule.strength)]);
  });
});

describe('the weight of a favoured actor', () => {
  it('is near a half, and a quarter for each of the others, as the page says', () => {
    for (const actor of rulebook.actors) {
      const { central, scale } = modelOf(rulebook, actor).weights;
      const shares = rulebook.actors.map((one, at) => [one === actor, (central[at] ?? 0) / scale] as const);
      for (const [favoured, share] of shares) expect(share).toBeCloseTo(favoured ? 0.5 : 0.25, 1);
    }
  });
});
