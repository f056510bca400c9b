import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, allAnswers, knownAnswer } from '../../src/engine/answers.ts';
import { changed, changesOf } from '../../src/engine/change/changes.ts';
import { flipsBySize } from '../../src/engine/change/flips.ts';
import { MOST_CHANGES, tippingPoints } from '../../src/engine/change/tipping-points.ts';
import { type Model, modelOf } from '../../src/engine/model.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import type { Question } from '../../src/rulebook/shapes.ts';
import { drawn } from './arbitrary-rulebook.ts';
import { firstIn } from './first-in.ts';
import { alert, question, rulebookOf, seenByAll } from './rulebook-builder.ts';

const choice = (one: Question): Question => ({ ...one, kind: 'choice' });

/** Half of the questions are choices. */
const mixed = ({ rulebook, answers }: { rulebook: Rulebook; answers: Answers }) => ({
  answers,
  model: modelOf({
    ...rulebook,
    questions: rulebook.questions.map((one, index) => (index % 2 ? choice(one) : one)),
  }),
});

type New = Readonly<Record<string, readonly string[]>>;

/** Every set of changed answers, one after the other, ranked by the plain engine. */
function everyFlip(model: Model, answers: Answers): readonly { readonly made: New; readonly winner: string }[] {
  const now = firstIn(model, answers);
  const ways = model.rulebook.questions.reduce<New[]>(
    (all, asked) => {
      const from = knownAnswer(answers, asked.id);
      if (!from) return all;
      const others = allAnswers(asked).filter((to) => [...to].sort().join() !== [...from].sort().join());
      return all.flatMap((one) => [one, ...others.map((to) => ({ ...one, [asked.id]: to }))]);
    },
    [{}],
  );
  return ways.flatMap((made) => {
    const first = firstIn(model, { ...answers, ...made });
    const [winner] = first;
    return winner && first.length === 1 && !now.includes(winner) ? [{ made, winner }] : [];
  });
}

const isPart = (part: New, whole: New) => Object.entries(part).every(([id, to]) => whole[id]?.join() === to.join());

const minimal = (flips: ReturnType<typeof everyFlip>) =>
  flips.filter(({ made }) => !flips.some((other) => other.made !== made && isPart(other.made, made)));

const said = (made: New, winner: string) =>
  `${winner}: ${Object.entries(made)
    .map(([id, to]) => `${id}=${to.join('+')}`)
    .sort()
    .join(', ')}`;

const newAnswers = (way: readonly { readonly question: string; readonly to: readonly string[] }[]): New =>
  Object.fromEntries(way.map(({ question: id, to }) => [id, to]));

const flat = (points: ReturnType<typeof tippingPoints>) =>
  points.flatMap(({ winner, ways }) => ways.map((way) => said(newAnswers(way), winner)));

describe('tipping points', () => {
  // With a budget and a team the contributive leads, by 3 to 1. Any two other answers together put the sovereign first.
  const rulebook = rulebookOf({
    questions: [
      choice(question('budget', ['none', 'some'])),
      choice(question('staff', ['one', 'team'])),
      question('data', ['ordinary', 'special']),
    ],
    effects: [
      ...seenByAll('contributive', { budget: 'some' }, 2),
      ...seenByAll('contributive', { staff: 'team' }, 1),
      ...seenByAll('sovereign', { budget: 'none' }, 1),
      ...seenByAll('sovereign', { staff: 'one' }, 1),
      ...seenByAll('oligarchic', { staff: ['one', 'team'] }, 1),
    ],
    alerts: [alert('special-data-stop-two', 'red', ['contributive', 'oligarchic'], { data: 'special' })],
  });
  const answers = { budget: ['some'], staff: ['team'], data: ['ordinary'] };
  const points = tippingPoints(modelOf(rulebook), answers);

  it('change the fewest answers, choices before facts', () => {
    // No budget: contributive 1, sovereign 1, oligarchic 1. One person: 2, 1, 1. Both: 0, 2, 1. Special data: the sovereign and
    // the participatory are left, at 0 both.
    expect(points).toEqual([
      {
        winner: 'sovereign',
        questions: ['budget', 'staff'],
        facts: 0,
        ways: [
          [
            { question: 'budget', kind: 'choice', from: ['some'], to: ['none'] },
            { question: 'staff', kind: 'choice', from: ['team'], to: ['one'] },
          ],
        ],
      },
      {
        winner: 'sovereign',
        questions: ['budget', 'data'],
        facts: 1,
        ways: [
          [
            { question: 'budget', kind: 'choice', from: ['some'], to: ['none'] },
            { question: 'data', kind: 'fact', from: ['ordinary'], to: ['special'] },
          ],
        ],
      },
      {
        winner: 'sovereign',
        questions: ['staff', 'data'],
        facts: 1,
        ways: [
          [
            { question: 'staff', kind: 'choice', from: ['team'], to: ['one'] },
            { question: 'data', kind: 'fact', from: ['ordinary'], to: ['special'] },
          ],
        ],
      },
    ]);
  });

  it('are given in choices too when the smallest is a fact', () => {
    const eased = rulebookOf({
      ...rulebook,
      effects: [...rulebook.effects, ...seenByAll('participatory', { data: ['ordinary', 'special'] }, -1)],
    });
    expect(flat(tippingPoints(modelOf(eased), answers))).toEqual([
      'sovereign: budget=none, staff=one',
      'sovereign: data=special',
    ]);
  });

  it('are not an ex æquo: the new first beats every other, not only the present first', () => {
    expect(firstIn(modelOf(rulebook), { ...answers, data: ['special'] })).toEqual(['participatory', 'sovereign']);
    expect(flat(points)).not.toContain('sovereign: data=special');
  });

  describe('where red alerts stand', () => {
    const alerting = rulebookOf({
      questions: [
        choice(question('staff', ['one', 'team'])),
        question('data', ['ordinary', 'special']),
        question('digital', ['basic', 'technical']),
      ],
      effects: [
        ...seenByAll('contributive', { staff: ['one', 'team'] }, 2),
        ...seenByAll('participatory', { staff: 'team' }, 1),
        ...seenByAll('sovereign', { staff: 'one' }, 1),
      ],
      alerts: [
        alert('special-data', 'red', ['contributive'], { data: 'special' }),
        alert('special-data-without-skills', 'red', ['contributive'], { data: 'special', digital: 'basic' }),
      ],
    });
    const one = rulebookOf({ ...alerting, alerts: alerting.alerts.slice(0, 1) });
    const tipped = (given: Answers, rules = alerting) => flat(tippingPoints(modelOf(rules), given));

    it('leave a scenario behind that keeps its own', () => {
      const given = { staff: ['team'], data: ['special'], digital: ['technical'] };
      const expected = ['sovereign: staff=one', 'contributive: data=ordinary'];
      expect(tipped(given)).toEqual(expected);
      expect(tipped(given, one)).toEqual(expected);
    });

    it('do not count one that an open answer may spare', () => {
      expect(firstIn(modelOf(alerting), { staff: ['team'], digital: ['basic'] })).toEqual(['contributive']);
      expect(tipped({ staff: ['team'], digital: ['basic'] })).toEqual([]);
      expect(tipped({ staff: ['team'], data: ['ordinary'] })).toEqual(['participatory: data=special']);
    });
  });

  it('leave « Je ne sais pas » as it is', () => {
    const open = { ...answers, staff: 'unknown' as const };
    expect(flat(tippingPoints(modelOf(rulebook), open)).every((one) => !one.includes('staff'))).toBe(true);
    expect(tippingPoints(modelOf(rulebook), {})).toEqual([]);
  });

  it('are none when no change does it', () => {
    expect(tippingPoints(modelOf({ ...rulebook, effects: [], alerts: [] }), answers)).toEqual([]);
  });

  it('tick the fewest options first', () => {
    const two = rulebookOf({
      questions: [question('objectives', ['a', 'b', 'c'], 2)],
      effects: [...seenByAll('sovereign', { objectives: 'a' }, 1), ...seenByAll('oligarchic', { objectives: 'c' }, 2)],
    });
    // From a: c is two ticks away, a+c one; b+c three.
    expect(tippingPoints(modelOf(two), { objectives: ['a'] })[0]?.ways.map(([one]) => one?.to)).toEqual([
      ['a', 'c'],
      ['c'],
      ['b', 'c'],
    ]);
  });

  it('are found as one by one, every minimal one of every size, whatever the rulebook and the answers', () => {
    fc.assert(
      fc.property(fc.oneof(drawn({ complete: true }), drawn()).map(mixed), ({ model, answers: given }) => {
        const expected = minimal(everyFlip(model, given)).map(({ made, winner }) => said(made, winner));
        const changes = changesOf(model.rulebook.questions, given);
        const found = [...flipsBySize(model, given, changes, MOST_CHANGES)].flatMap((flips, index) =>
          flips.map(({ made, winner }) => {
            expect(made).toHaveLength(index + 1);
            const way = made.flatMap((at) => changes[at] ?? []);
            return said(newAnswers(way), model.rulebook.scenarios[winner]?.id ?? '');
          }),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it('given are all the smallest, and the smallest made of choices', () => {
    fc.assert(
      fc.property(drawn({ complete: true }).map(mixed), ({ model, answers: given }) => {
        const all = minimal(everyFlip(model, given));
        const size = ({ made }: { made: New }) => Object.keys(made).length;
        const smallest = (some: typeof all) => some.filter((one) => size(one) === Math.min(...some.map(size)));
        const isChoice = (id: string) => model.rulebook.questions.some((one) => one.id === id && one.kind === 'choice');
        const ofChoices = all.filter(({ made }) => Object.keys(made).every(isChoice));
        const expected = new Set([...smallest(all), ...smallest(ofChoices)].map((one) => said(one.made, one.winner)));
        const found = tippingPoints(model, given);
        expect(flat(found).toSorted()).toEqual([...expected].toSorted());
        const facts = found.map((one) => one.facts);
        expect(facts).toEqual(facts.toSorted((a, b) => a - b));
        for (const one of found) expect(one.facts).toBe(one.questions.filter((id) => !isChoice(id)).length);
      }),
      { numRuns: 200 },
    );
  });

  it('really put another first on the real rules, and no part of them does', () => {
    const real = loadRulebook();
    const model = modelOf(real);
    for (const { answers: given } of real.cases) {
      const now = firstIn(model, given);
      const found = tippingPoints(model, given);
      expect(found.length).toBeGreaterThan(0);
      for (const { winner, ways } of found) {
        for (const way of ways.slice(0, 3)) {
          expect(firstIn(model, changed(given, way))).toEqual([winner]);
          expect(now).not.toContain(winner);
          for (const left of way) {
            const fewer = way.filter((one) => one !== left);
            const first = firstIn(model, changed(given, fewer));
            expect(first.length > 1 || first.some((id) => now.includes(id))).toBe(true);
          }
        }
      }
    }
  });
});
