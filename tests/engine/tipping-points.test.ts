import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, allAnswers, knownAnswer } from '../../src/engine/answers.ts';
import { changed } from '../../src/engine/change/changes.ts';
import { MOST_CHANGES, type TippingPoint, tippingPoints } from '../../src/engine/change/tipping-points.ts';
import { type Model, modelOf } from '../../src/engine/model.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { type Effect, type Question, SCENARIOS } from '../../src/rulebook/shapes.ts';
import { type Drawn, drawn } from './arbitrary-rulebook.ts';
import { firstIn } from './first-in.ts';
import { alert, question, rulebookOf, seenByAll } from './rulebook-builder.ts';

const choice = (one: Question): Question => ({ ...one, kind: 'choice' });

/** The first question is a fact, the others are choices. */
const mixed = ({ rulebook, answers }: Drawn) => ({
  answers,
  model: modelOf({
    ...rulebook,
    questions: rulebook.questions.map((one, index) => (index > 0 ? choice(one) : one)),
  }),
});

const OPTIONS = ['x', 'y', 'z'];
const asked = ['a', 'b', 'c', 'd'].map((id) => question(`question-${id}`, OPTIONS));

/** Every option of every question weighs for or against each scenario, seen alike by all: any of them can be put first. */
const talkative: fc.Arbitrary<Drawn> = fc
  .record({
    strengths: fc.array(fc.constantFrom(-2, -1, 0, 1, 2), { minLength: 48, maxLength: 48 }),
    given: fc.tuple(...asked.map(() => fc.constantFrom(...OPTIONS))),
  })
  .map(({ strengths, given }) => ({
    answers: Object.fromEntries(asked.map(({ id }, index) => [id, [given[index] ?? '']])),
    rulebook: rulebookOf({
      questions: asked,
      effects: asked.flatMap(({ id }, at) =>
        OPTIONS.flatMap((option, place) =>
          SCENARIOS.flatMap((scenario, s) => {
            const strength = strengths[(at * OPTIONS.length + place) * SCENARIOS.length + s] ?? 0;
            return strength === 0 ? [] : seenByAll(scenario, { [id]: option }, strength as Effect['strength']);
          }),
        ),
      ),
    }),
  }));

type New = Readonly<Record<string, readonly string[]>>;

type Found = { readonly made: New; readonly winner: string };

/** Every set of changed answers that puts a scenario first, alone: one after the other, ranked by the plain engine. */
function everyFlip(model: Model, answers: Answers): readonly Found[] {
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
    const [winner, ...more] = firstIn(model, { ...answers, ...made });
    return winner && more.length === 0 && now.join() !== winner ? [{ made, winner }] : [];
  });
}

const sizeOf = ({ made }: Found) => Object.keys(made).length;
/** Of the sets that put a scenario first, those of the smallest size. */
const smallest = (flips: readonly Found[]) =>
  flips.filter((one) => !flips.some((other) => other.winner === one.winner && sizeOf(other) < sizeOf(one)));

const said = (made: New, winner: string) =>
  `${winner}: ${Object.entries(made)
    .map(([id, to]) => `${id}=${to.join('+')}`)
    .sort()
    .join(', ')}`;

const newAnswers = (way: readonly { readonly question: string; readonly to: readonly string[] }[]): New =>
  Object.fromEntries(way.map(({ question: id, to }) => [id, to]));

const flat = (points: ReturnType<typeof tippingPoints>) =>
  points.flatMap(({ winner, ways }) => ways.map((way) => said(newAnswers(way), winner)));

/** The nearest scenario first; for each, choices first, then the fewest answers, then the order asked. */
function expectOrder(model: Model, found: readonly TippingPoint[]): void {
  const scenarios = model.rulebook.scenarios.map(({ id }) => id);
  const needed = ({ winner }: TippingPoint) =>
    Math.min(...found.flatMap((one) => (one.winner === winner ? [one.questions.length] : [])));
  const places = (one: TippingPoint) =>
    one.questions.map((id) => model.rulebook.questions.findIndex((asked) => asked.id === id));
  const keys = found.map((one) =>
    [needed(one), scenarios.indexOf(one.winner), one.facts, one.questions.length, ...places(one)]
      .map((part) => String(part).padStart(3))
      .join(),
  );
  expect(keys).toEqual(keys.toSorted());
  expect(new Set(keys).size).toBe(keys.length);
}

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
      expect(tipped({ staff: ['team'], data: ['ordinary'] })).toEqual([
        'participatory: data=special',
        'sovereign: data=special, staff=one',
      ]);
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

  it('given are, for each scenario, all the smallest, and the smallest of choices where none of these is of choices', () => {
    const seen = { ofChoicesApart: 0, twoWinners: 0, fromTie: 0, none: 0 };
    fc.assert(
      fc.property(fc.oneof(drawn(), talkative).map(mixed), ({ model, answers: given }) => {
        const isChoice = (id: string) => model.rulebook.questions.some((one) => one.id === id && one.kind === 'choice');
        const byChoice = ({ made }: Found) => Object.keys(made).every(isChoice);
        const all = everyFlip(model, given);
        const any = smallest(all);
        const apart = smallest(all.filter(byChoice)).filter(
          ({ winner }) => !any.some((one) => one.winner === winner && byChoice(one)),
        );
        const found = tippingPoints(model, given);
        expect(flat(found).toSorted()).toEqual(
          [...any, ...apart].map(({ made, winner }) => said(made, winner)).toSorted(),
        );
        for (const one of found) expect(one.facts).toBe(one.questions.filter((id) => !isChoice(id)).length);
        expectOrder(model, found);
        const now = firstIn(model, given);
        seen.ofChoicesApart += Number(apart.length > 0);
        seen.twoWinners += Number(new Set(found.map(({ winner }) => winner)).size > 1);
        seen.fromTie += Number(now.length > 1 && found.some(({ winner }) => now.includes(winner)));
        seen.none += Number(found.length === 0);
      }),
      { numRuns: 300, seed: 5 },
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(5);
  });

  it('are no more than four changes, or than asked for', () => {
    // Five questions, each a weak brake on the leader: it takes all five.
    const ids = ['one', 'two', 'three', 'four', 'five'];
    const five = rulebookOf({
      questions: ids.map((id) => question(id, ['helps', 'hinders'])),
      effects: [
        ...ids.flatMap((id) => seenByAll('sovereign', { [id]: 'helps' }, 2)),
        ...ids.flatMap((id) => seenByAll('contributive', { [id]: 'hinders' }, 1)),
        ...ids.flatMap((id) => seenByAll('sovereign', { [id]: 'hinders' }, 1)),
      ],
    });
    const model = modelOf(five);
    const all = (to: string) => Object.fromEntries(ids.map((id) => [id, [to]]));
    expect(firstIn(model, all('helps'))).toEqual(['sovereign']);
    expect(tippingPoints(model, all('helps'))).toEqual([]);
    // All five hinder: the two are level, and one change is enough for the sovereign to stand alone.
    expect(firstIn(model, all('hinders'))).toEqual(['sovereign', 'contributive']);
    expect(tippingPoints(model, all('hinders')).map(({ winner, questions }) => [winner, ...questions])).toEqual(
      ids.map((id) => ['sovereign', id]),
    );
    expect(tippingPoints(model, all('hinders'), 0)).toEqual([]);
    expect(MOST_CHANGES).toBe(4);
  });

  it('really put that scenario first on the real rules, alone, and no part of them does', () => {
    const real = loadRulebook();
    const model = modelOf(real);
    for (const { answers: given } of real.cases) {
      const now = firstIn(model, given);
      const found = tippingPoints(model, given);
      expect(new Set(found.map(({ winner }) => winner)).size).toBe(now.length > 1 ? 4 : 3);
      for (const { winner, ways } of found) {
        expect(now).not.toEqual([winner]);
        for (const way of ways.slice(0, 3)) {
          expect(firstIn(model, changed(given, way))).toEqual([winner]);
          for (const left of way) {
            const fewer = way.filter((one) => one !== left);
            expect(firstIn(model, changed(given, fewer))).not.toEqual([winner]);
          }
        }
      }
    }
  });
});
