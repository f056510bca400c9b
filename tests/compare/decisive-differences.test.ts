import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { comparedOf } from '../../src/engine/compare/compared.ts';
import { type DecisiveDifferences, decisiveDifferences } from '../../src/engine/compare/decisive-differences.ts';
import { differingAnswers } from '../../src/engine/compare/differing-answers.ts';
import { explainedBy } from '../../src/engine/compare/explained.ts';
import { mixed } from '../../src/engine/compare/mixtures.ts';
import { everyPair, leadersOf } from '../../src/engine/compare/pairs.ts';
import { type Model, modelOf } from '../../src/engine/model.ts';
import { recommendBy } from '../../src/engine/recommend.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { SCENARIOS } from '../../src/rulebook/shapes.ts';
import { drawn } from '../engine/arbitrary-rulebook.ts';
import { alert, question, rulebookOf, seenByAll } from '../engine/rulebook-builder.ts';
import { complete, small } from '../engine/small-rulebook.ts';

const model = modelOf(small);

/** Who stands first as the result shows it. */
const shownFirst = (by: Model, answers: Answers) => leadersOf(recommendBy(by, answers)).join();
const shownOrder = (by: Model, answers: Answers) => {
  const { ranking, kind } = recommendBy(by, answers);
  return kind === 'unanswered'
    ? ''
    : ranking
        .map(({ scenario, rank }) => `${scenario} ${rank}`)
        .sort()
        .join();
};

const subsets = (ids: readonly string[]): string[][] =>
  ids.reduce<string[][]>((all, id) => all.flatMap((one) => [one, [...one, id]]), [[]]);

const differing = (by: Model, one: Answers, other: Answers) =>
  differingAnswers([
    { model: by, answers: one },
    { model: by, answers: other },
  ]).map(({ question: id }) => id);

/** The same by trying every set of answers, each ranked by the whole engine. */
function byBruteForce(by: Model, one: Answers, other: Answers, most = 4): DecisiveDifferences {
  const ids = differing(by, one, other);
  const wanted = shownFirst(by, other);
  const reaching = subsets(ids).filter((taken) => shownFirst(by, mixed(one, other, taken)) === wanted);
  const least = Math.min(...reaching.map((taken) => taken.length));
  return {
    alone: ids.map((id) => {
      const answers = mixed(one, other, [id]);
      if (shownFirst(by, answers) !== shownFirst(by, one)) return { question: id, changes: 'first' };
      return {
        question: id,
        changes: shownOrder(by, answers) === shownOrder(by, one) ? 'nothing' : 'order',
      };
    }),
    toHaveFirst:
      least === 0
        ? { kind: 'same' }
        : least > most
          ? { kind: 'more' }
          : { kind: 'sets', sets: reaching.filter((taken) => taken.length === least) },
  };
}

const inAnyOrder = ({ alone, toHaveFirst }: DecisiveDifferences) => ({
  alone,
  toHaveFirst:
    toHaveFirst.kind === 'sets'
      ? { ...toHaveFirst, sets: toHaveFirst.sets.map((set) => set.join()).sort() }
      : toHaveFirst,
});

describe('what sets two results apart', () => {
  const other = { ...complete, budget: ['none'], digital: ['basic'], data: ['special'] };

  it('is weighed answer by answer, then together', () => {
    expect(decisiveDifferences(model, complete, other)).toEqual(byBruteForce(model, complete, other));
  });

  it('is nothing between two equal results, in whatever order options were ticked', () => {
    const again = { ...complete, objectives: ['needs', 'ideas'] };
    expect(decisiveDifferences(model, complete, again)).toEqual({ alone: [], toHaveFirst: { kind: 'same' } });
  });

  it('counts « Je ne sais pas » as an answer that may be taken, given or left out', () => {
    const { budget: _, ...open } = complete;
    expect(differing(model, complete, open)).toEqual(['budget']);
    expect(decisiveDifferences(model, complete, open)).toEqual(
      decisiveDifferences(model, complete, { ...complete, budget: 'unknown' }),
    );
  });

  it('never puts anyone first where a mixture leaves every question open', () => {
    const [one, two] = [{ owner: ['association'] }, { digital: ['technical'] }];
    expect(inAnyOrder(decisiveDifferences(model, one, two))).toEqual(inAnyOrder(byBruteForce(model, one, two)));
  });

  it('has every set of the smallest number, and none that is larger', () => {
    // The contributive leads by 2 on two questions seen by all; either of them, or both, put the sovereign first.
    const either = modelOf(
      rulebookOf({
        questions: ['a', 'b', 'c'].map((id) => question(id, ['x', 'y'])),
        effects: [
          ...seenByAll('contributive', { a: 'x' }, 1),
          ...seenByAll('sovereign', { a: 'y' }, 2),
          ...seenByAll('sovereign', { b: 'y' }, 2),
          ...seenByAll('participatory', { c: 'y' }, -1),
        ],
      }),
    );
    const [one, two] = [
      { a: ['x'], b: ['x'], c: ['x'] },
      { a: ['y'], b: ['y'], c: ['y'] },
    ];
    expect(decisiveDifferences(either, one, two)).toEqual({
      alone: [
        { question: 'a', changes: 'first' },
        { question: 'b', changes: 'first' },
        { question: 'c', changes: 'order' },
      ],
      toHaveFirst: { kind: 'sets', sets: [['a'], ['b']] },
    });
  });

  describe('when it takes more answers than are tried together', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const many = modelOf(
      rulebookOf({
        questions: ids.map((id) => question(id, ['x', 'y'])),
        effects: [
          ...ids.flatMap((id) => seenByAll('contributive', { [id]: ['x', 'y'] }, 1)),
          ...ids.flatMap((id) => seenByAll('sovereign', { [id]: 'y' }, 1)),
        ],
        // Only all five together leave the sovereign alone.
        alerts: [alert('all-five-together', 'red', ['contributive'], Object.fromEntries(ids.map((id) => [id, 'y'])))],
      }),
    );
    const all = (option: string) => Object.fromEntries(ids.map((id) => [id, [option]]));

    it('says so', () => {
      expect(decisiveDifferences(many, all('x'), all('y')).toHaveFirst).toEqual({ kind: 'more' });
      expect(decisiveDifferences(many, all('x'), all('y'), undefined, 5).toHaveFirst).toEqual({
        kind: 'sets',
        sets: [ids],
      });
    });

    it('says when not even all of them do, since the other is weighed otherwise', () => {
      expect(decisiveDifferences(many, all('x'), all('y'), ['oligarchic']).toHaveFirst).toEqual({ kind: 'not-all' });
    });
  });
});

describe('on any rulebook', () => {
  const pair = drawn().chain(({ rulebook, answers }) =>
    fc
      .record({
        others: fc.tuple(
          ...rulebook.questions.map(({ options, pick }) =>
            fc.oneof(
              fc.subarray(
                options.map(({ id }) => id),
                { minLength: 1, maxLength: pick },
              ),
              fc.constant('unknown' as const),
            ),
          ),
        ),
        most: fc.integer({ min: 0, max: 4 }),
      })
      .map(({ others, most }) => ({
        by: modelOf(rulebook),
        one: answers,
        other: Object.fromEntries(rulebook.questions.map(({ id }, at) => [id, others[at] ?? 'unknown'])),
        most,
      })),
  );

  it('a decisive set really changes the first place, no smaller one does, and none is forgotten', () => {
    fc.assert(
      fc.property(pair, ({ by, one, other, most }) => {
        const found = decisiveDifferences(by, one, other, undefined, most);
        expect(inAnyOrder(found)).toEqual(inAnyOrder(byBruteForce(by, one, other, most)));
      }),
      { numRuns: 400 },
    );
  });
});

/** Between whom the answer to a question is decisive, from what the screen shows of every mixture of one answer. */
function decisiveBetween(by: Model, all: readonly Answers[], id: string): string[] {
  return all.flatMap((one, from) =>
    all.flatMap((other, to) => {
      const [mine, theirs] = [shownFirst(by, one), shownFirst(by, other)];
      if (from >= to || !mine || !theirs || mine === theirs || !differing(by, one, other).includes(id)) return [];
      const moved =
        shownFirst(by, mixed(one, other, [id])) !== mine || shownFirst(by, mixed(other, one, [id])) !== theirs;
      return moved ? [`${from},${to}`] : [];
    }),
  );
}

describe('on any rulebook, among three results', () => {
  const three = drawn().chain(({ rulebook, answers }) =>
    fc
      .array(
        fc.tuple(
          ...rulebook.questions.map(({ options }) =>
            fc.oneof(fc.constantFrom(...options.map(({ id }) => [id] as const)), fc.constant('unknown' as const)),
          ),
        ),
        { minLength: 2, maxLength: 2 },
      )
      .map((others) => ({
        rulebook,
        all: [
          answers,
          ...others.map(
            (given): Answers =>
              Object.fromEntries(rulebook.questions.map(({ id }, at) => [id, given[at] ?? 'unknown'])),
          ),
        ],
      })),
  );

  it('an answer is decisive between those whose first places differ, one of which it takes away', () => {
    let found = 0;
    fc.assert(
      fc.property(three, ({ rulebook, all }) => {
        const pairs = everyPair(all.map((answers) => comparedOf(rulebook, answers)));
        for (const { id } of rulebook.questions) {
          const { alone, together, order } = explainedBy(pairs, id);
          expect(alone.map((pair) => pair.join())).toEqual(decisiveBetween(modelOf(rulebook), all, id));
          found += alone.length;
          for (const pair of together) expect(alone).not.toContainEqual(pair);
          if (alone.length > 0) expect(order).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
    expect(found).toBeGreaterThan(10);
  });
});

describe('on the cases of the workshop', () => {
  const rulebook = loadRulebook();
  const real = modelOf(rulebook);
  const answersOf = (id: string): Answers => rulebook.cases.find((one) => one.id === id)?.answers ?? {};
  const [lavelanet, dunkerque] = [answersOf('lavelanet'), answersOf('dunkerque')];

  it.each([
    ['Lavelanet', 'Dunkerque', lavelanet, dunkerque],
    ['Dunkerque', 'Lavelanet', dunkerque, lavelanet],
  ])('%s against %s: what is said holds, ranked again by the engine', (_, __, one, other) => {
    const { alone, toHaveFirst } = decisiveDifferences(real, one, other);
    expect(alone.map(({ question: id }) => id)).toEqual(differing(real, one, other));
    expect(alone.length).toBeGreaterThan(4);
    for (const { question: id, changes } of alone) {
      const moved = shownFirst(real, mixed(one, other, [id])) !== shownFirst(real, one);
      expect(changes === 'first').toBe(moved);
    }
    const wanted = shownFirst(real, other);
    expect(toHaveFirst.kind === 'same').toBe(shownFirst(real, one) === wanted);
    if (toHaveFirst.kind !== 'sets') return;
    const size = toHaveFirst.sets[0]?.length ?? 0;
    const smallest = subsets(differing(real, one, other)).filter((taken) => taken.length <= size);
    expect(
      smallest
        .filter((taken) => shownFirst(real, mixed(one, other, taken)) === wanted)
        .map((taken) => taken.join())
        .sort(),
    ).toEqual(toHaveFirst.sets.map((set) => set.join()).sort());
  });

  it('is worked out while one waits for the page, for four results that differ everywhere', () => {
    const answers = (at: number): Answers =>
      Object.fromEntries(rulebook.questions.map(({ id, options }) => [id, [options[at % options.length]?.id ?? '']]));
    decisiveDifferences(real, answers(0), answers(1));
    const started = performance.now();
    for (const one of SCENARIOS.keys())
      for (const other of SCENARIOS.keys()) decisiveDifferences(real, answers(one), answers(other));
    // A tenth of a second on a slow machine; ten times as much while others run.
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
