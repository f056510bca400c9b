import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { tippingPoints, tippingPointsInSteps } from '../../src/engine/change/tipping-points.ts';
import { firmnessOf, measuresInSteps, measuresOf } from '../../src/engine/firmness/firmness.ts';
import { pivotalFindings, pivotalFindingsInSteps } from '../../src/engine/firmness/pivotal-findings.ts';
import { READINGS, readingsInSteps, readingsOf } from '../../src/engine/firmness/readings.ts';
import { type Model, modelOf } from '../../src/engine/model.ts';
import { possibleWinners, possibleWinnersInSteps } from '../../src/engine/possible-winners.ts';
import { unknowns, unknownsInSteps } from '../../src/engine/unknown/unknowns.ts';
import { finish, type Work } from '../../src/engine/work.ts';
import { NOTHING_YET, type WorkedOut, workOut } from '../../src/engine/worked-out.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { small } from './small-rulebook.ts';

const rulebook = loadRulebook();
const model = modelOf(rulebook);
const [lavelanet = {}, dunkerque = {}] = rulebook.cases.map(({ answers }) => answers);

type InSteps = (model: Model, answers: Answers) => Work<unknown>;
type AtOnce = (model: Model, answers: Answers) => unknown;

const all: readonly (readonly [name: string, inSteps: InSteps, atOnce: AtOnce])[] = [
  ['readings', readingsInSteps, readingsOf],
  ['findings that the first place hangs on', pivotalFindingsInSteps, pivotalFindings],
  ['possible winners', possibleWinnersInSteps, possibleWinners],
  ['measures', measuresInSteps, measuresOf],
  ['tipping points', tippingPointsInSteps, tippingPoints],
  ['unknowns', unknownsInSteps, unknowns],
];

/** Takes steps of several works in turn, one more of the first than of the next, until all are done. */
function inTurn(works: readonly Work<unknown>[]): unknown[] {
  const results: unknown[] = works.map(() => undefined);
  const left = new Set(works.keys());
  while (left.size > 0)
    for (const index of [...left])
      for (let more = works.length - index; more > 0 && left.has(index); more--) {
        const step = works[index]?.next();
        if (step?.done === false) continue;
        results[index] = step?.value;
        left.delete(index);
      }
  return results;
}

describe('what takes a while', () => {
  const stepsOf = (work: Work<unknown>): number => {
    for (let steps = 1; ; steps++) if (work.next().done) return steps;
  };

  it('is done in many steps, so that each is short', () => {
    expect(stepsOf(readingsInSteps(model, lavelanet))).toBeGreaterThan(READINGS / 500);
    expect(stepsOf(pivotalFindingsInSteps(model, lavelanet))).toBeGreaterThan(rulebook.findings.length);
    expect(stepsOf(possibleWinnersInSteps(model, lavelanet))).toBeGreaterThan(4);
    // Most questions open: millions of ways to settle them.
    const half = Object.fromEntries(Object.entries(dunkerque).slice(0, 4));
    expect(stepsOf(unknownsInSteps(model, half))).toBeGreaterThan(100);
    // Of rules that say nothing, every way to change up to four answers is tried.
    expect(stepsOf(tippingPointsInSteps(modelOf({ ...rulebook, effects: [] }), dunkerque))).toBeGreaterThan(40);
  });

  it('gives the same whatever is done between two steps: other works, on the same rules or others', () => {
    const asked = [
      [model, lavelanet],
      [model, dunkerque],
      [modelOf(rulebook, 'participant'), lavelanet],
      [modelOf(small), { owner: ['company'], objectives: ['ideas'] }],
    ] as const;
    const each = all.flatMap(([, inSteps, atOnce]) =>
      asked.map(([rules, given]) => ({ inSteps, atOnce, rules, given })),
    );
    const found = inTurn(each.map(({ inSteps, rules, given }) => inSteps(rules, given)));
    for (const [index, { atOnce, rules, given }] of each.entries()) expect(found[index]).toEqual(atOnce(rules, given));
  });

  it('may be stopped after any step, and done again', () => {
    const small15 = modelOf(small);
    const given = { owner: ['company'], objectives: ['ideas'], budget: 'unknown' } as const;
    const steps = 20;
    for (const [, inSteps, atOnce] of all) {
      const expected = atOnce(small15, given);
      for (let stop = 0; stop < steps; stop++) {
        const work = inSteps(small15, given);
        for (let step = 0; step < stop; step++) work.next();
        work.return(undefined);
      }
      expect(finish(inSteps(small15, given))).toEqual(expected);
    }
  });
});

describe('all of it', () => {
  const told = (answers: Answers) => {
    const parts: Partial<WorkedOut>[] = [];
    finish(workOut(modelOf(small), answers, (part) => parts.push(part)));
    return parts;
  };

  it('is told part by part, in the order of the page, each as it is alone', () => {
    const answers = { owner: ['company'], budget: ['limited'] };
    const rules = modelOf(small);
    const measures = measuresOf(rules, answers);
    expect(told(answers)).toEqual([
      { measures, firmness: firmnessOf(rules, answers, measures) },
      { tippingPoints: tippingPoints(rules, answers) },
      { unknowns: unknowns(rules, answers) },
    ]);
  });

  it('leaves nothing unknown to the page, once done', () => {
    for (const answers of [{}, { owner: ['company'] }]) {
      const whole: WorkedOut = Object.assign({ ...NOTHING_YET }, ...told(answers));
      expect(Object.values(whole)).not.toContain(null);
    }
  });

  it('weighs no unknown where nothing is answered', () => {
    expect(told({}).at(-1)).toEqual({ unknowns: { questions: [], settleFirst: null } });
    expect(told({ budget: 'unknown' }).at(-1)).toEqual({ unknowns: { questions: [], settleFirst: null } });
    expect(told({ owner: ['company'] }).at(-1)?.unknowns?.questions).toHaveLength(5);
  });
});
