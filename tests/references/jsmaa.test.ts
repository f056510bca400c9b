import { describe, expect, it } from 'vitest';
import { drawsFrom } from '../../src/engine/draws.ts';
import { RankCounts } from '../../src/engine/firmness/rank-counts.ts';
import { uniformWeights } from '../../src/engine/firmness/uniform-weights.ts';

/** A measurement drawn from a normal law: its mean and standard deviation. */
type Measure = readonly [mean: number, sd: number];

/**
 * Benefit and risk of four antidepressants, the example that comes with JSMAA (Tervonen, 2014): efficacy is log-normal and
 * higher is better; diarrhoea, dizziness, headache, insomnia and nausea are normal and lower is better.
 */
const DRUGS: readonly (readonly Measure[])[] = [
  [
    [0, 0],
    [11.7, 2.5],
    [7.2, 1.45],
    [16.6, 3.27],
    [13.7, 1.89],
    [18.6, 1.79],
  ],
  [
    [0.086, 0.056],
    [9.2, 1.86],
    [10.6, 1.58],
    [21.2, 5.15],
    [14.3, 2.93],
    [18.3, 3.7],
  ],
  [
    [0.095, 0.044],
    [15.4, 2.65],
    [7.5, 1.48],
    [20.2, 3.78],
    [15, 3.21],
    [19.5, 2.6],
  ],
  [
    [0.113, 0.048],
    [5.5, 2.32],
    [15.7, 4.44],
    [12.8, 2.45],
    [11.2, 3.98],
    [31, 1.68],
  ],
];
const PUBLISHED = [
  [0.2, 0.28, 0.3, 0.22],
  [0.25, 0.29, 0.27, 0.19],
  [0.17, 0.25, 0.29, 0.3],
  [0.39, 0.18, 0.15, 0.29],
];
const TOLERANCE = 0.02;
const CRITERIA = 6;
const EFFICACY = 0;

const { next, fill } = drawsFrom(3);
/** Box and Muller (1958). Logarithms and cosines are for this test: the engine draws nothing but uniform numbers. */
const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
const measured = ([mean, sd]: Measure, criterion: number, deviation: number) =>
  criterion === EFFICACY ? Math.exp(mean + sd * deviation) : mean + sd * deviation;

/** By criterion: from the least to the greatest end of the 95 % ranges of the four. */
const scales = Array.from({ length: CRITERIA }, (_, criterion) => {
  const ends = DRUGS.flatMap((drug) =>
    [-1.96, 1.96].map((deviation) => measured(drug[criterion] ?? [0, 0], criterion, deviation)),
  );
  return [Math.min(...ends), Math.max(...ends)] as const;
});

/** Linear over the scale of its criterion, 1 the better end, clamped. */
function valued(measure: Measure, criterion: number): number {
  const [least, most] = scales[criterion] ?? [0, 1];
  const share = (measured(measure, criterion, normal()) - least) / (most - least);
  return Math.max(0, Math.min(1, criterion === EFFICACY ? share : 1 - share));
}

function acceptability(readings: number) {
  const weigh = uniformWeights(CRITERIA, 0, null);
  const [draws, weights, values] = [new Float64Array(CRITERIA - 1), new Float64Array(CRITERIA), new Float64Array(4)];
  const counts = new RankCounts(DRUGS.length);
  for (let reading = 0; reading < readings; reading++) {
    fill(draws);
    weigh(draws, weights);
    for (const [drug, measures] of DRUGS.entries())
      values[drug] = measures.reduce((sum, measure, at) => sum + (weights[at] ?? 0) * valued(measure, at), 0);
    counts.add(values);
  }
  return counts.shares();
}

describe('the drug benefit and risk example of JSMAA', () => {
  it('has the published rank acceptabilities, with the weights and the counts that the readings use', () => {
    const found = acceptability(20_000);
    for (const [drug, published] of PUBLISHED.entries())
      for (const [rank, share] of published.entries())
        expect(Math.abs((found[drug]?.[rank] ?? Number.NaN) - share)).toBeLessThanOrEqual(TOLERANCE);
  });
});
