// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import effects from '../../locales/fr/effects.json';
import findings from '../../locales/fr/findings.json';
import { modelOf } from '../../src/engine/model.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { Result } from '../../src/screens/result/result.tsx';
import { allWorkedOut } from './all-worked-out.ts';
import { renderInFrench } from './in-french.tsx';

const words: { readonly effects: Record<string, string>; readonly findings: Record<string, string> } = {
  effects,
  findings,
};
const { answers } = rulebook.cases.find(({ id }) => id === 'dunkerque') ?? { answers: {} };
const recommendation = recommend(rulebook, answers);
const route = { href: './', follow: vi.fn() };

const [leader] = recommendation.ranking;
if (!leader) throw new Error('No leader');

/** The part of the page on the leading scenario. */
const leading = () => {
  const part = document.querySelector<HTMLElement>(`details[data-colour="${leader.scenario}"]`);
  if (!part) throw new Error('No part for the leader');
  return part;
};
const foldNamed = (name: RegExp) => {
  const fold = within(leading()).getByText(name).closest('details');
  if (!fold) throw new Error(`No fold ${name}`);
  return fold;
};

beforeEach(async () => {
  await renderInFrench(
    <Result
      rulebook={rulebook}
      recommendation={recommendation}
      answers={answers}
      model={modelOf(rulebook)}
      workedOut={allWorkedOut(modelOf(rulebook), answers)}
      openCase={null}
      change={route}
      restart={route}
      method={route}
      rule={() => route}
      here="./#here"
    />,
  );
});

describe('the result shows', () => {
  it('every reason of every scenario, in words, strongest first on its side', () => {
    for (const { scenario, reasons } of recommendation.ranking) {
      const part = document.querySelector(`details[data-colour="${scenario}"]`);
      const shown = [...(part?.querySelectorAll('[data-effect]') ?? [])];
      const expected = reasons.flatMap(({ levers, brakes }) => [...levers, ...brakes]);
      expect(shown.map((one) => one.getAttribute('data-effect'))).toEqual(expected.map(({ effect }) => effect));
      expect(shown.map((one) => one.querySelector('p')?.textContent)).toEqual(
        expected.map(({ effect }) => words.effects[effect]),
      );
      const marked = shown.filter((one) => one.textContent?.includes('notre interprétation'));
      expect(marked).toHaveLength(expected.filter(({ inferred }) => inferred).length);
    }
    const inferred = recommendation.ranking.flatMap(({ reasons }) =>
      reasons.flatMap(({ levers, brakes }) => [...levers, ...brakes].filter((one) => one.inferred)),
    );
    expect(inferred.length).toBeGreaterThan(0);
  });

  it('what holds in every scenario', () => {
    const part = screen.getByRole('region', { name: 'Ce qui vaut pour tous les scénarios' });
    expect(within(part).getAllByRole('heading', { level: 3 })).toHaveLength(rulebook.everywhere.length);
    expect(part.querySelectorAll('[data-finding]')).toHaveLength(
      rulebook.everywhere.flatMap((entry) => entry.findings).length,
    );
  });

  it('the card of the scenario, its seven facets', () => {
    const facets = rulebook.scenarios.find(({ id }) => id === leader.scenario)?.facets ?? [];
    const items = within(foldNamed(/La fiche du scénario/)).getAllByRole('listitem', { hidden: true });
    expect(items.map((item) => item.lastChild?.textContent)).toEqual(facets.map((ref) => words.findings[ref]));
  });

  it('what the workshop said besides, and what it said nothing about', () => {
    const besides = within(foldNamed(/Ce que l’atelier a dit d’autre/)).getAllByRole('listitem', { hidden: true });
    expect(besides.map((item) => item.lastChild?.textContent)).toEqual(
      leader.untouched.map((ref) => words.findings[ref]),
    );
    expect(leader.silent.length).toBeGreaterThan(0);
    expect(foldNamed(/Ce dont l’atelier n’a rien dit/)).toHaveTextContent(
      `(${leader.silent.length} questions sans constat)`,
    );
  });

  it('the sum, which comes to the balance', () => {
    const fold = foldNamed(/Le calcul, ligne par ligne/);
    // The last word of a cell: before it, where the head of the table is not shown, is the name of its column.
    const french = (text: string | null) =>
      Number((/\S*$/.exec(text ?? '')?.[0] ?? '').replace('−', '-').replace(',', '.'));
    const row = (name: string) =>
      [
        ...(within(fold).getByRole('rowheader', { name, hidden: true }).parentElement?.querySelectorAll('td') ?? []),
      ].map((cell) => french(cell.textContent));
    const divisors = row('Diviseur').slice(0, 3);
    expect(divisors).toEqual(rulebook.actors.map((actor) => recommendation.denominators[actor]));
    const [totals, weights] = [row('Total').slice(0, 3), row('Poids').slice(0, 3)];
    expect(weights).toEqual([0.333, 0.333, 0.333]);
    const mean = totals.reduce((sum, total, actor) => sum + total / (divisors[actor] ?? 1), 0) / 3;
    const points = mean * (divisors.reduce((sum, one) => sum + one, 0) / 2);
    expect(Math.abs(points - leader.balance)).toBeLessThanOrEqual(0.3);
    const last = (line: Element) => french(line.lastElementChild?.textContent ?? null);
    const inPoints = [...fold.querySelectorAll('tbody tr')].slice(0, -3).map(last);
    expect(inPoints.reduce((sum, one) => sum + one, 0)).toBeCloseTo(points, 1);
    expect(row('Total').slice(-1)[0]).toBeCloseTo(points, 1);
    expect(points).toBeCloseTo(
      (leader.exact / recommendation.scale) * (divisors.reduce((sum, one) => sum + one, 0) / 2),
      1,
    );
  });

  it('how to read the table, and a bar in each row', () => {
    expect(screen.getByText('Lire ce tableau').closest('details')?.querySelectorAll('li')).toHaveLength(7);
    const rows = within(document.querySelector<HTMLElement>('table[data-ranking]') as HTMLElement)
      .getAllByRole('row')
      .slice(1);
    for (const row of rows) expect(row.querySelector('svg')?.querySelectorAll('rect')).toHaveLength(2);
  });

  it('the line on practice with its findings', () => {
    const practice = rulebook.scenarios.find(({ id }) => id === leader.scenario)?.practice ?? [];
    const line = screen.getByText(/^Concrètement/).parentElement;
    const cited = [...(line?.querySelectorAll('[data-finding]') ?? [])].map((one) => one.getAttribute('data-finding'));
    expect(cited).toEqual(practice);
    for (const ref of practice) expect(document.getElementById(`source-${ref.replaceAll('/', '-')}`)).not.toBeNull();
  });
});
