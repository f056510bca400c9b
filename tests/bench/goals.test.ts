import { describe, expect, it } from 'vitest';
import { browserGoals, type Found } from '../../bench/browser/goals.ts';
import type { Measured } from '../../bench/browser/metrics.ts';
import { type GoalId, goalsTable } from '../../bench/goals.ts';
import { spreadOf } from '../../bench/spread.ts';

const PLAIN: Measured = { question: 300, answered: 400, option: 12, next: 14 };
const SURVEYJS: Measured = { question: 3000, answered: 3000, needed: 400, option: 45, next: 55 };
const PRODUCT: Measured = {
  question: 330,
  answered: 480,
  needed: 99,
  option: 16,
  next: 19,
  ranking: 20,
  reasons: 58,
  hurriedRanking: 50,
  chart: 340,
  everything: 900,
  shift: 0,
};
const HELD: Found = {
  plain: [PLAIN],
  surveyjs: [SURVEYJS],
  product: [PRODUCT],
  link: [{ ranking: 55 }],
  readings: [{ open: 0, first: spreadOf([50]), warm: spreadOf([20]) }],
  sizes: { script: { brotli: 94_000, gzip: 114_000 }, charts: 77_000 },
};
const broken = (found: Partial<Found>): readonly GoalId[] =>
  browserGoals({ ...HELD, ...found })
    .filter(({ holds }) => !holds)
    .map(({ id }) => id);
const product = (changed: Measured) => broken({ product: [{ ...PRODUCT, ...changed }] });

describe('the goals of a browser', () => {
  it('hold where every figure is within its limit', () => {
    expect(broken({})).toEqual([]);
  });

  it.each<[GoalId, Measured]>([
    ['question-plain', { question: 346 }],
    ['answer-plain', { answered: 521 }],
    ['option-plain', { option: 17 }],
    ['next-plain', { next: 20 }],
    ['last-step', { reasons: 61 }],
    ['chart', { chart: 351 }],
    ['shift', { shift: 0.01 }],
    ['readings-apart', { everything: 19 }],
    // A link is held to a last step for which nothing was drawn ahead.
    ['link', { hurriedRanking: 45 }],
  ])('%s does not where its figure is past it', (id, changed) => {
    expect(product(changed)).toEqual([id]);
  });

  it('compare with SurveyJS too', () => {
    expect(broken({ surveyjs: [{ question: 2000, answered: 2300, needed: 320, option: 31, next: 37 }] })).toEqual([
      'question-surveyjs',
      'answer-surveyjs',
      'loaded-surveyjs',
      'option-surveyjs',
      'next-surveyjs',
    ]);
  });

  it('see what is too large, and what is not there at all', () => {
    expect(broken({ sizes: { script: { brotli: 95_001, gzip: 115_001 }, charts: 78_001 } })).toEqual([
      'script-brotli',
      'script-gzip',
      'chart-file',
    ]);
    expect(broken({ sizes: { script: { brotli: 0, gzip: 0 }, charts: 0 } })).toHaveLength(3);
  });

  it('do not hold where nothing was measured', () => {
    expect(browserGoals({ ...HELD, product: [] }).find(({ id }) => id === 'question-plain')?.holds).toBe(false);
    expect(broken({ link: [] })).toEqual(['link']);
  });

  it('are judged by the median of the rounds, each compared with its own', () => {
    const slow = { ...PRODUCT, question: 3300 };
    const found = browserGoals({
      ...HELD,
      plain: [PLAIN, { ...PLAIN, question: 3000 }, PLAIN],
      surveyjs: [SURVEYJS, SURVEYJS, SURVEYJS],
      product: [PRODUCT, slow, PRODUCT],
    });
    expect(found.find(({ id }) => id === 'question-plain')).toMatchObject({ measured: '1.10 ×', holds: true });
  });
});

describe('the table of goals', () => {
  it('names every goal, those that were not measured too', () => {
    const rows = goalsTable([{ id: 'shift', measured: '0.02', holds: false }]);
    expect(rows).toContainEqual(['layout shift over the journey', '0', '0.02', '**no**']);
    expect(rows.filter(([, , measured]) => measured === 'not measured')).toHaveLength(rows.length - 1);
  });
});
