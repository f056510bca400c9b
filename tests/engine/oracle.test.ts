import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/engine/model.ts';
import { rangeOf } from '../../src/engine/range.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { ACTORS, type ActorId, type ScenarioId } from '../../src/rulebook/shapes.ts';
import { type Drawn, drawn } from './arbitrary-rulebook.ts';
import { Fraction } from './fraction.ts';
import { completions, denominatorOf, inPoints, reckon } from './oracle.ts';
import { complete, small } from './small-rulebook.ts';

type Reckoned = { readonly scenario: ScenarioId; readonly balance: Fraction; readonly red: boolean };

const sumOfD = (rulebook: Rulebook) => rulebook.actors.reduce((sum, actor) => sum + denominatorOf(rulebook, actor), 0);

/** A red alert stands when it is raised in every complete set that agrees with the answers. */
function isRed({ rulebook, answers }: Drawn, scenario: ScenarioId): boolean {
  const red = rulebook.alerts.filter((alert) => alert.level === 'red' && alert.scenarios.includes(scenario));
  return red.some((alert) =>
    completions(rulebook, answers).every((one) =>
      Object.entries(alert.when).every(([id, options]) => options.some((option) => one[id]?.includes(option))),
    ),
  );
}

/** The places by their definition, without sorting: 1 + how many stand strictly before. */
function placesOf(rulebook: Rulebook, all: readonly Reckoned[]): Map<ScenarioId, number> {
  const tiered = all.some((one) => one.red) && !all.every((one) => one.red);
  const inFirstTier = all.filter((one) => !tiered || !one.red);
  const top = inFirstTier.map((one) => one.balance).reduce((a, b) => (a.compare(b) < 0 ? b : a));
  const leads = (one: Reckoned) =>
    inFirstTier.includes(one) &&
    top
      .minus(one.balance)
      .times(new Fraction(sumOfD(rulebook)))
      .compare(new Fraction(1)) <= 0;
  const before = (other: Reckoned, one: Reckoned) => {
    if (leads(other) || leads(one)) return leads(other) && !leads(one);
    if (tiered && other.red !== one.red) return one.red;
    return other.balance.compare(one.balance) > 0;
  };
  return new Map(all.map((one) => [one.scenario, 1 + all.filter((other) => before(other, one)).length]));
}

function expectAgreement(one: Drawn, priority: ActorId | null = null): void {
  const { rulebook, answers } = one;
  const model = modelOf(rulebook, priority);
  const result = recommend(rulebook, answers, { priority });
  const reckoned = rulebook.scenarios.map(({ id }) => ({
    scenario: id,
    red: isRed(one, id),
    ...reckon(rulebook, id, answers, priority),
  }));
  const places = placesOf(rulebook, reckoned);
  for (const { scenario, balance, least, most, red } of reckoned) {
    const standing = result.ranking.find((candidate) => candidate.scenario === scenario);
    const exactly = (amount: number) => String(new Fraction(amount, model.scale));
    expect(exactly(standing?.exact ?? Number.NaN)).toBe(String(balance));
    expect(rangeOf(model, scenario, answers).map(exactly)).toEqual([String(least), String(most)]);
    expect(standing).toMatchObject({
      rank: places.get(scenario),
      balance: inPoints(rulebook, balance),
      range: [inPoints(rulebook, least), inPoints(rulebook, most)],
    });
    expect(standing?.alert === 'red').toBe(red);
  }
  const ranks = result.ranking.map((standing) => standing.rank);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
}

describe('an oracle reckoned from the scoring document alone, by brute force', () => {
  it('agrees on every balance, range, place and figure shown, on random rulebooks', () => {
    fc.assert(
      fc.property(drawn(), (one) => expectAgreement(one)),
      { numRuns: 400 },
    );
  });

  it('agrees on the small rulebook, with each answer unknown in turn', () => {
    for (const { id } of small.questions)
      expectAgreement({ rulebook: small, answers: { ...complete, [id]: 'unknown' } });
    expectAgreement({ rulebook: small, answers: complete });
    expectAgreement({ rulebook: small, answers: {} });
  });

  it('agrees when one actor has the priority', () => {
    fc.assert(
      fc.property(drawn(), fc.constantFrom(...ACTORS), (one, priority) => expectAgreement(one, priority)),
      { numRuns: 300 },
    );
    for (const priority of ACTORS) expectAgreement({ rulebook: small, answers: complete }, priority);
  });

  it('sees the sampling it needs: ties, red alerts and open interactions all occur', () => {
    const seen = { tied: 0, red: 0, open: 0, zeroActor: 0 };
    for (const one of fc.sample(drawn(), { numRuns: 300, seed: 2 })) {
      const result = recommend(one.rulebook, one.answers);
      if (result.kind === 'tied') seen.tied++;
      if (result.ranking.some(({ alert }) => alert === 'red') && !result.allRed) seen.red++;
      const open = (id: string) => result.unknown.includes(id);
      if (one.rulebook.effects.some(({ when }) => Object.keys(when).length > 1 && Object.keys(when).some(open)))
        seen.open++;
      if (one.rulebook.actors.some((actor) => denominatorOf(one.rulebook, actor) === 0)) seen.zeroActor++;
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(15);
  });
});
