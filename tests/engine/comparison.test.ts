import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/engine/comparison.ts';
import { modelOf } from '../../src/engine/model.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { drawn } from './arbitrary-rulebook.ts';
import { alert, effect, question, rulebookOf } from './rulebook-builder.ts';
import { complete, small } from './small-rulebook.ts';
import { standingOf } from './standing-of.ts';

const between = (
  answers: object,
  one: Parameters<typeof standingOf>[2],
  other: Parameters<typeof standingOf>[2],
  rulebook = small,
) => {
  const given = { ...complete, ...answers };
  return compare(modelOf(rulebook), standingOf(rulebook, given, one), standingOf(rulebook, given, other));
};
const named = (differences: ReturnType<typeof between>['more']) =>
  differences.map(({ actor, questions }) => `${actor} ${questions.join('+')}`);

describe('the first against the second', () => {
  it('is told by the fewest pros that exceed all the cons, then the other pros, then the cons', () => {
    // Sovereign, in thirds of a unit of each actor: 2/4 budget, 1/4 sponsorship, 2/4 digital. Contributive: 1/4 digital, and
    // for the participant 1/6 owner and 2/6 objectives.
    const found = between({}, 'sovereign', 'contributive');
    expect(named(found.enough ?? [])).toEqual(['commissioner budget', 'commissioner sponsorship']);
    expect(named(found.more)).toEqual(['provider digital']);
    expect(named(found.cons)).toEqual(['participant objectives', 'participant owner']);
    const { scale } = modelOf(small);
    const inScale = (twelfths: number) => (twelfths * scale) / 36;
    expect(found.enough?.map(({ amount }) => amount)).toEqual([inScale(6), inScale(3)]);
    expect(found.cons.map(({ amount }) => amount)).toEqual([inScale(-4), inScale(-2)]);
    expect(found.gap).toBe(inScale(6));
    expect(found.by).toBe('balance');
  });

  it('carries what each has in the cell, and says where the workshop was silent', () => {
    const { more, cons } = between({}, 'sovereign', 'contributive');
    const [digital] = more;
    const [, owner] = cons;
    expect(digital?.one.levers.map(({ effect: id }) => id)).toEqual(['sovereign-provider-digital-technical-helps']);
    expect(digital?.other.levers.map(({ effect: id }) => id)).toEqual([
      'contributive-provider-digital-technical-helps',
    ]);
    expect(owner?.one).toMatchObject({ amount: 0, levers: [], brakes: [], silent: true });
    expect(owner?.other.silent).toBe(false);
  });

  it('names no rule where the difference hangs on an open answer', () => {
    const found = between({ digital: 'unknown' }, 'sovereign', 'participatory');
    const digital = [...(found.enough ?? []), ...found.more].find(({ questions }) => questions[0] === 'digital');
    expect(digital?.amount).toBeGreaterThan(0);
    expect(digital?.one).toMatchObject({ levers: [], brakes: [] });
  });

  it('has no such set when the two are ex æquo and the first listed has less', () => {
    const rulebook = rulebookOf({
      questions: [question('budget', ['none', 'some'])],
      effects: [
        effect('sovereign provider', { budget: 'some' }, 1),
        effect('sovereign commissioner', { budget: 'none' }, 1),
        effect('participatory participant', { budget: 'none' }, 1),
      ],
    });
    const [first, second] = recommend(rulebook, { budget: ['some'] }).ranking;
    expect([first?.scenario, second?.scenario]).toEqual(['participatory', 'sovereign']);
    const found = first && second && compare(modelOf(rulebook), first, second);
    expect(found).toMatchObject({ by: 'ex-aequo', enough: null, more: [] });
    expect(named(found?.cons ?? [])).toEqual(['provider budget']);
  });

  it('says when it is a red alert that puts the one before the other', () => {
    const rulebook = rulebookOf({
      ...small,
      alerts: [alert('no-will-no-way', 'red', ['sovereign'], { data: 'ordinary' })],
    });
    expect(between({}, 'contributive', 'sovereign', rulebook)).toMatchObject({ by: 'red-alert', enough: null });
    // Lifted, it would not stand first anyway: its balance is enough to say.
    const weak = { budget: ['none'], sponsorship: ['hesitant'], digital: ['technical'] };
    expect(between(weak, 'contributive', 'sovereign', rulebook).by).toBe('balance');
  });

  it('names the cases on which the workshop tried both, if any', () => {
    const real = loadRulebook();
    const tried = (one: Parameters<typeof standingOf>[2], other: Parameters<typeof standingOf>[2]) =>
      compare(modelOf(real), standingOf(real, {}, one), standingOf(real, {}, other)).triedTogether;
    expect(tried('participatory', 'sovereign')).toEqual(['lavelanet']);
    expect(tried('oligarchic', 'contributive')).toEqual(['cancer-contribution']);
    expect(tried('participatory', 'contributive')).toEqual([]);
    expect(tried('sovereign', 'oligarchic')).toEqual([]);
  });

  it('sums to the gap, and no fewer pros are enough, whatever the rulebook', () => {
    let seen = 0;
    fc.assert(
      fc.property(drawn(), ({ rulebook, answers }) => {
        const [first, second] = recommend(rulebook, answers).ranking;
        if (!first || !second) return;
        const { enough, more, cons, gap } = compare(modelOf(rulebook), first, second);
        const sum = (some: typeof cons) => some.reduce((all, { amount }) => all + amount, 0);
        const pros = [...(enough ?? []), ...more];
        expect(sum(pros) + sum(cons)).toBe(gap);
        const subsets = pros.reduce<(typeof pros)[]>((all, one) => all.flatMap((some) => [some, [...some, one]]), [[]]);
        const sufficient = subsets.filter((some) => some.length > 0 && sum(some) > -sum(cons));
        expect(enough?.length ?? null).toBe(
          sufficient.length === 0 ? null : Math.min(...sufficient.map(({ length }) => length)),
        );
        if (enough) expect(sum(enough)).toBeGreaterThan(-sum(cons));
        seen += Number((enough?.length ?? 0) > 1);
      }),
      { numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});
