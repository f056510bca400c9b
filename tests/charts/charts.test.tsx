// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RESULT_CHARTS } from '../../src/app/result-charts.tsx';
import { contributionBars } from '../../src/charts/contribution-bars.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { renderInFrench } from '../screens/in-french.tsx';
import { readingsWith } from './readings-of.ts';
import { seen } from './seen.ts';

const answers = rulebook.cases.find(({ id }) => id === 'dunkerque')?.answers ?? {};
const recommendation = recommend(rulebook, answers);
const { ranking } = recommendation;
const [standing] = ranking;
if (!standing) throw new Error('No ranking');
const readings = readingsWith(0.4, 0.3, 0.2, 0.1);

const { Readings, Contributions } = RESULT_CHARTS;
const CHARTS = {
  readings: <Readings ranking={ranking} readings={readings} />,
  contributions: <Contributions recommendation={recommendation} standing={standing} />,
};

beforeEach(() => seen());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const bars = () => [...document.querySelectorAll('[data-chart] .recharts-bar-rectangle')];
const drawn = () => waitFor(() => expect(bars().length).toBeGreaterThan(0), { timeout: 20_000 });
const names = () => [...document.querySelectorAll('[data-chart] svg text[class*=name]')].map((one) => one.textContent);

describe.each(Object.entries(CHARTS))('the chart of %s', (_, chart) => {
  it('is out of the accessibility tree, and out of the way of the keyboard', async () => {
    await renderInFrench(
      <>
        <button type="button">Avant</button>
        {chart}
        <button type="button">Après</button>
      </>,
    );
    await drawn();
    const frame = document.querySelector('[data-chart]');
    expect(frame).toHaveAttribute('aria-hidden', 'true');
    for (const role of ['application', 'img', 'region', 'list', 'listitem'] as const) {
      expect(screen.queryByRole(role)).toBeNull();
    }
    await userEvent.click(screen.getByRole('button', { name: 'Avant' }));
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Après' })).toHaveFocus();
  });

  it('takes the same height before it is drawn as after', async () => {
    await renderInFrench(chart);
    const height = () => document.querySelector<HTMLElement>('[data-chart] > div')?.style.blockSize;
    const before = height();
    expect(before).toMatch(/^\d+px$/);
    await drawn();
    expect(height()).toBe(before);
  });

  it('is not even drawn while a closed fold hides it', async () => {
    seen(false);
    await renderInFrench(chart);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.querySelector('[data-chart]')).not.toBeNull();
    expect(bars()).toEqual([]);
  });
});

it('the readings are drawn as ranked on the page, each bar in four pieces that sum to the whole', async () => {
  await renderInFrench(CHARTS.readings);
  await drawn();
  expect(names()).toHaveLength(4);
  const pieces = bars().map((bar) => bar.querySelector('rect'));
  for (const { scenario } of ranking) {
    const own = pieces.filter((piece) => piece?.getAttribute('data-colour') === scenario);
    const widths = own.map((piece) => Number(piece?.getAttribute('width')));
    const whole = widths.reduce((sum, width) => sum + width, 0);
    const { ranks } = readings.find((one) => one.scenario === scenario) ?? { ranks: [] };
    expect(own.map((piece) => piece?.getAttribute('data-fill'))).toEqual(['1', '2', '3', '4']);
    for (const [at, width] of widths.entries()) expect(width / whole).toBeCloseTo(ranks[at] ?? 0, 3);
  }
});

it('the former readings are not seen while others are worked out', async () => {
  const { show } = await renderInFrench(CHARTS.readings);
  await drawn();
  const place = document.querySelector('[data-chart] > div');
  expect(place?.getAttribute('class') ?? '').not.toContain('former');
  show(<Readings ranking={ranking} readings={null} />);
  expect(place?.getAttribute('class')).toContain('former');
});

it('the contributions are drawn a question a row, helps to the right of zero, brakes to the left', async () => {
  await renderInFrench(CHARTS.contributions);
  await drawn();
  const rows = contributionBars(standing, recommendation);
  expect(names()).toHaveLength(rows.length);
  const zero = Number(
    document
      .querySelector('[data-chart] path[class*=zero]')
      ?.getAttribute('d')
      ?.match(/M([\d.]+)/)?.[1],
  );
  const edges = (fill: string) =>
    [...document.querySelectorAll(`[data-chart] rect[data-fill="${fill}"]`)]
      .map((bar) => ({ x: Number(bar.getAttribute('x')), width: Number(bar.getAttribute('width')) }))
      .filter(({ width }) => width > 0);
  expect(edges('1')).toHaveLength(rows.filter(({ helps }) => helps > 0).length);
  expect(edges('4')).toHaveLength(rows.filter(({ hinders }) => hinders < 0).length);
  for (const { x } of edges('1')) expect(x).toBeCloseTo(zero, 3);
  for (const { x, width } of edges('4')) expect(x + width).toBeCloseTo(zero, 3);
});
