// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RESULT_CHARTS } from '../../src/app/result-charts.tsx';
import { recommend } from '../../src/engine/recommend.ts';
import { renderInFrench } from '../screens/in-french.tsx';
import { readingsWith } from './readings-of.ts';
import { seen } from './seen.ts';

/** How the file of the charts fails: it is not there at first, then it is and its charts cannot be drawn. */
const file = vi.hoisted(() => ({ gone: true }));
vi.mock('../../src/app/charts-part.ts', () => ({
  get PLOTS() {
    if (file.gone) throw new Error('Failed to fetch dynamically imported module');
    const fail = () => {
      throw new Error('A chart that cannot be drawn');
    };
    return { ReadingsPlot: fail, ContributionsPlot: fail };
  },
}));

const recommendation = recommend(rulebook, rulebook.cases[0]?.answers ?? {});
const { ranking } = recommendation;

beforeEach(() => seen());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const { Readings, Contributions } = RESULT_CHARTS;
const CHARTS = {
  readings: <Readings ranking={ranking} readings={readingsWith(0.4, 0.3, 0.2, 0.1)} />,
  contributions: ranking
    .slice(0, 1)
    .map((one) => <Contributions key={one.scenario} recommendation={recommendation} standing={one} />),
};

describe.each([
  ['its file cannot be had', true],
  ['it cannot be drawn', false],
])('the page is complete without a chart when %s', (_, gone) => {
  it.each(Object.entries(CHARTS))('of %s: nothing is in its place', async (__, chart) => {
    file.gone = gone;
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    await renderInFrench(
      <main>
        <p>Avant</p>
        {chart}
        <p>Après</p>
      </main>,
    );
    await waitFor(() => expect(document.querySelector('[data-chart]')).toBeNull());
    expect(screen.getByRole('main')).toHaveTextContent(/^AvantAprès$/);
  });
});
