import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { actionsInCommon } from '../../src/engine/compare/actions-in-common.ts';
import { comparedOf, shareRulebook, weighedApart } from '../../src/engine/compare/compared.ts';
import { answerRows } from '../../src/engine/compare/differing-answers.ts';
import { explainedBy } from '../../src/engine/compare/explained.ts';
import { everyPair, leadersOf } from '../../src/engine/compare/pairs.ts';
import { sameResults } from '../../src/engine/compare/same-results.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { question, rulebookOf, seenByAll } from '../engine/rulebook-builder.ts';
import { complete, small } from '../engine/small-rulebook.ts';

describe('a result to be compared', () => {
  it('is ranked as its link shows it, with what is played in it', () => {
    const play = { priority: 'participant', off: ['lavelanet/contributive/participant/lever/1'] } as const;
    const one = comparedOf(small, complete, { data: ['special'] }, play);
    expect(one.answers).toEqual({ ...complete, data: ['special'] });
    expect(one.tried).toEqual(['data']);
    expect(one.off).toEqual(play.off);
    expect(one.recommendation).toEqual(recommend(small, { ...complete, data: ['special'] }, play));
  });

  it('differs by what is played when the weights or the findings do, and not by answers tried', () => {
    const plain = comparedOf(small, complete);
    expect(weighedApart(plain, comparedOf(small, complete, { data: ['special'] }))).toBe(false);
    expect(weighedApart(plain, comparedOf(small, complete, {}, { priority: 'provider' }))).toBe(true);
    const off = ['lavelanet/contributive/participant/lever/1'];
    expect(weighedApart(plain, comparedOf(small, complete, {}, { off }))).toBe(true);
  });

  it('is the same as another when they say the same in the end', () => {
    const results = [
      comparedOf(small, complete),
      comparedOf(small, { ...complete, data: ['special'] }),
      comparedOf(small, complete, { data: ['special'] }),
      comparedOf(small, complete, {}, { priority: 'provider' }),
    ];
    expect(sameResults(results)).toEqual([[1, 2]]);
    const renewed = comparedOf({ ...small, version: small.version + 1 }, complete);
    expect(sameResults([comparedOf(small, complete), renewed])).toEqual([]);
  });
});

describe('results of different rulebooks', () => {
  const fewer = { ...small, version: 8, questions: small.questions.slice(1), effects: small.effects.slice(1) };
  const { owner: _, ...rest } = complete;
  const results = [comparedOf(small, complete), comparedOf(fewer, rest)];

  it('are each ranked under their own, and their differences are not weighed', () => {
    expect(shareRulebook(results)).toBe(false);
    expect(everyPair(results)).toEqual([]);
    expect(results.map(({ recommendation }) => recommendation.rulebook)).toEqual([7, 8]);
  });

  it('show a question that one was not asked', () => {
    expect(answerRows(results).filter(({ differs }) => differs)).toEqual([
      {
        question: 'owner',
        given: [{ kind: 'known', options: ['association'] }, { kind: 'not-asked' }],
        differs: true,
      },
    ]);
  });
});

describe('among several results', () => {
  // The contributive leads while a is x. b matters with c only, d moves the last ones, e nothing.
  const rulebook = rulebookOf({
    questions: ['a', 'b', 'c', 'd', 'e'].map((id) => question(id, ['x', 'y'])),
    effects: [
      ...seenByAll('contributive', { a: 'x' }, 2),
      ...seenByAll('sovereign', { b: 'y' }, 2),
      ...seenByAll('sovereign', { c: 'y' }, 2),
      ...seenByAll('oligarchic', { d: 'y' }, -1),
    ],
  });
  const answers = (...ys: string[]): Answers =>
    Object.fromEntries(rulebook.questions.map(({ id }) => [id, [ys.includes(id) ? 'y' : 'x']]));
  const compared = (...ys: string[]) => comparedOf(rulebook, answers(...ys));

  it('weighs every pair both ways, and calls decisive what explains another first place', () => {
    const pairs = everyPair([compared(), compared('b', 'c', 'd', 'e')]);
    expect(pairs.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    // Alone, b or c makes the two ex æquo, from the one; and again, from the other.
    const decisive = { alone: [[0, 1]], together: [], order: true };
    expect(Object.fromEntries(['b', 'c', 'd', 'e'].map((id) => [id, explainedBy(pairs, id)]))).toEqual({
      b: decisive,
      c: decisive,
      d: { alone: [], together: [], order: true },
      e: { alone: [], together: [], order: false },
    });
  });

  it('says which differences decide only together', () => {
    const stronger = {
      ...rulebook,
      effects: [...rulebook.effects, ...seenByAll('contributive', { e: ['x', 'y'] }, 1)],
    };
    const pairs = everyPair([
      comparedOf(stronger, answers()),
      comparedOf(stronger, answers('b', 'c')),
      comparedOf(stronger, answers('b', 'd')),
    ]);
    expect(explainedBy(pairs.slice(0, 1), 'b')).toEqual({ alone: [], together: [[0, 1]], order: true });
    // From the second, one of the two taken back is enough; from the third, whose first place the first has too, none is.
    expect(explainedBy(pairs, 'c')).toEqual({
      alone: [
        [0, 1],
        [1, 2],
      ],
      together: [],
      order: true,
    });
    expect(pairs[0]?.decisive.toHaveFirst).toEqual({ kind: 'sets', sets: [['b', 'c']] });
  });
});

describe('between results that have the same first place', () => {
  // One y makes the sovereign ex æquo or more; both together, the contributive again.
  const rulebook = rulebookOf({
    questions: ['a', 'b'].map((id) => question(id, ['x', 'y'])),
    effects: [
      ...seenByAll('contributive', { a: 'x', b: 'x' }, 2),
      ...seenByAll('contributive', { a: 'y', b: 'y' }, 2),
      ...seenByAll('sovereign', { a: ['x', 'y'] }, 1),
    ],
  });
  const compared = (a: string, b: string) => comparedOf(rulebook, { a: [a], b: [b] });

  it('no difference is decisive, even one that would change it on the way: only the order changes', () => {
    const results = [compared('x', 'x'), compared('y', 'y')];
    const [one] = everyPair(results);
    expect(one?.decisive.alone.map(({ changes }) => changes)).toEqual(['first', 'first']);
    for (const id of ['a', 'b'])
      expect(explainedBy(everyPair(results), id)).toEqual({ alone: [], together: [], order: true });
  });

  it('a third with another first place says between whom it is decisive', () => {
    const pairs = everyPair([compared('x', 'x'), compared('y', 'y'), compared('x', 'y')]);
    expect(explainedBy(pairs, 'a').alone).toEqual([[1, 2]]);
    expect(explainedBy(pairs, 'b').alone).toEqual([[0, 2]]);
  });
});

describe('a result to which nothing is answered', () => {
  it('decides nothing: its pairs are left out', () => {
    const results = [comparedOf(small, complete), comparedOf(small, {}), comparedOf(small, { owner: ['association'] })];
    expect(everyPair(results).map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 0],
    ]);
    expect(everyPair(results.slice(0, 2))).toEqual([]);
  });
});

describe('actions in common', () => {
  const rulebook = loadRulebook();
  const answersOf = (id: string): Answers => rulebook.cases.find((one) => one.id === id)?.answers ?? {};
  const [lavelanet, dunkerque] = [answersOf('lavelanet'), answersOf('dunkerque')];
  const ids = (actions: readonly { readonly id: string }[]) => actions.map(({ id }) => id);

  it('are all of them between a result and itself', () => {
    const twice = actionsInCommon([comparedOf(rulebook, lavelanet), comparedOf(rulebook, lavelanet)]);
    expect(twice.everywhere.length).toBeGreaterThan(0);
    expect(twice.elsewhere).toEqual([]);
  });

  it('are those of every plan, the others with the results that have them', () => {
    const [one, other] = [comparedOf(rulebook, lavelanet), comparedOf(rulebook, dunkerque)];
    const both = actionsInCommon([one, other]);
    const alone = [one, other].map((result) => ids(actionsInCommon([result]).everywhere));
    expect(ids(both.everywhere).sort()).toEqual(alone[0]?.filter((id) => alone[1]?.includes(id)).sort());
    for (const { id, inResults } of both.elsewhere)
      expect(inResults).toEqual([0, 1].filter((at) => alone[at]?.includes(id)));
    expect(new Set(ids([...both.everywhere, ...both.elsewhere]))).toEqual(new Set(alone.flat()));
    expect(both.elsewhere.length).toBeGreaterThan(0);
  });

  it('leave out a result where nothing is answered: it has no plan', () => {
    const none = comparedOf(rulebook, {});
    expect(leadersOf(none.recommendation)).toEqual([]);
    const found = actionsInCommon([none, comparedOf(rulebook, lavelanet)]);
    expect(found.planned).toEqual([1]);
  });
});
