// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/engine/firmness/readings.ts';
import { modelOf } from '../../src/engine/model.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { weightsOf } from '../../src/engine/weights.ts';
import { caseExample, cellExample } from '../../src/screens/method/example.ts';
import { formatBalance } from '../../src/words/points.ts';
import { entry, openResult, renderMethod } from './method-page.tsx';

beforeAll(async () => {
  await renderMethod();
});
afterAll(cleanup);

/** The figures of a table's row, as read: its head, then its cells without the names shown on phones. */
const rowsOf = (caption: RegExp) => {
  const table = screen.getByText(caption, { selector: 'caption' }).closest('table');
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => {
      const read = cell.cloneNode(true);
      if (!(read instanceof HTMLElement)) return '';
      for (const hidden of read.querySelectorAll('[aria-hidden]')) hidden.remove();
      return read.textContent.replace(/\s+/g, ' ').trim();
    }),
  );
};

describe('the fairness report', () => {
  it('says how many sets of answers were checked, and what its shares are', () => {
    expect(screen.getByText(/1\s234\s567 jeux de réponses complets/)).toBeInTheDocument();
    expect(screen.getByText(/décrivent ces jeux de réponses/)).toBeInTheDocument();
  });

  it('has each figure as text in a captioned table', () => {
    expect(rowsOf(/est premier/)[3]).toEqual(['Oligarchique', '34 %', '64 %', '22 %']);
    expect(rowsOf(/Le solde le plus bas/)[0]).toEqual(['Participative 2.0', 'de −12,3 à +15,7, en moyenne +0,5']);
    expect(rowsOf(/part de chaque acteur/)[1]).toEqual([
      'De la souveraineté',
      ...[1, 2, 3].map(() => 'de −5,5 à +6,5, en moyenne −0,3'),
    ]);
    expect(rowsOf(/Règles, questions et constats/)).toHaveLength(12);
    expect(rowsOf(/Règles, questions et constats/)[1]?.slice(1)).toEqual(['7', '8', '15', '9', '4', '19']);
    expect(rowsOf(/Les silences/)[2]).toEqual(['Contributive', '12 sur 37', '2', '2']);
    expect(rowsOf(/Part des changements/)[0]).toEqual([
      'Budget',
      ...['31 %', '17 %', '20 %', '21 %', '22 %', '23 %', '4,5'],
    ]);
    expect(rowsOf(/à chaque réponse/)).toEqual([
      ['De la souveraineté Acteurs de la commande', 'Budget', '−2 → 0 → +1', 'monte', 'Oui'],
      ['De la souveraineté Acteurs de l’offre', 'Sujet sensible', '+1 → −1', 'aucun', 'Non'],
    ]);
  });

  it('draws beside the figures, for the eye alone', () => {
    const drawings = [...document.querySelectorAll('table svg')];
    expect(drawings.length).toBeGreaterThan(20);
    expect(drawings.every((drawing) => drawing.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('sums up flips, red alerts and coverage', () => {
    expect(screen.getByText(/dans 30\s% des essais.*dans 15\s% des essais/)).toBeInTheDocument();
    expect(screen.getByText(/se présente dans 25\s% .* Dans 1\s%, il retire/)).toBeInTheDocument();
    expect(screen.getByText('202 appuient une règle.')).toBeInTheDocument();
    expect(screen.getByText('Chaque règle change au moins une case.')).toBeInTheDocument();
    expect(screen.getByText(/^1 règle ne change jamais/)).toBeInTheDocument();
  });

  it('says of each answer that brings no rule into play why it does not', () => {
    const item = screen.getByText(/^1 réponse ne fait jouer aucune règle/).closest('li');
    expect(item).toHaveTextContent(
      /Porteur du projet, « Une association » : les constats sur les associations tiennent à/,
    );
  });

  it('gives each bound its status, and what is outside it, with the rules and answers that show it', async () => {
    const bound = (title: RegExp) => {
      const item = screen.getByText(title, { selector: 'h4' }).closest('li');
      if (!item) throw new Error(`No bound ${title}`);
      return within(item);
    };
    expect(bound(/Chaque scénario est premier/).getByText('Tenue')).toBeInTheDocument();
    expect(bound(/Combien de fois/).getByText('Mesurée, sans limite fixée')).toBeInTheDocument();
    expect(bound(/beaucoup plus de règles/).getByText('Pas tenue, et voici pourquoi')).toBeInTheDocument();
    expect(bound(/beaucoup plus de règles/).getByText(/Acteurs de la commande · Leviers : 40/)).toBeInTheDocument();
    const broken = bound(/De même sans les règles/);
    expect(broken.getByText('Pas tenue')).toBeInTheDocument();
    expect(broken.getByText(/Oligarchique : 64\s% \(limite : 45\s%\)/)).toBeInTheDocument();
    expect(broken.getByText('Voir des réponses qui le montrent')).toHaveAttribute(
      'href',
      expect.stringContaining('?r#1.0.'),
    );
    expect(openResult).toHaveBeenCalledWith(expect.stringMatching(/^1\.0\.ows/));
    await userEvent.click(
      broken.getByText(/^Les règles qui y pèsent le plus/).nextElementSibling?.querySelector('a') as HTMLElement,
    );
    expect(entry('rule-dominant-companies-dictate-to-public-bodies')).toHaveFocus();
  });
});

describe('the formulas', () => {
  it('have examples worked out by the engine, never written down', () => {
    const { denominators, totalDenominator } = modelOf(rulebook);
    const part = screen.getByText('Les formules', { selector: 'h2' }).closest('section');
    expect(part).toHaveTextContent(`Commande 2 × ${denominators.commissioner / 2} = ${denominators.commissioner}`);
    expect(part).toHaveTextContent(`u = 2 / ${totalDenominator}`);
    const answers = rulebook.cases.find(({ id }) => id === 'dunkerque')?.answers ?? {};
    const [first] = recommend(rulebook, answers).ranking;
    expect(part).toHaveTextContent(`affiché ${formatBalance(first?.balance ?? 0)}`);
  });

  it('give the readings of a case as the engine counts them, and the weights that a priority gives', () => {
    const part = screen.getByText('Les formules', { selector: 'h2' }).closest('section');
    const answers = rulebook.cases.find(({ id }) => id === 'dunkerque')?.answers ?? {};
    for (const { outOfTwenty } of readingsOf(modelOf(rulebook), answers))
      expect(part).toHaveTextContent(new RegExp(`soit ${outOfTwenty} sur 20`));
    const { scale, central } = weightsOf(0);
    const share = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 1 });
    expect(part).toHaveTextContent(share.format((central[0] ?? 0) / scale).replaceAll('\u00a0', ' '));
  });

  it('end where the engine ends: the sum of a case comes to its balance', () => {
    for (const { id } of rulebook.cases) {
      const example = caseExample(rulebook, id);
      if (!example) throw new Error('No example');
      const mean = example.views.reduce((sum, { view }) => sum + view, 0) / example.views.length;
      const interactions = Math.abs(mean - example.exact);
      expect(interactions).toBeLessThan(1e-9);
      expect(Math.abs(example.inPoints - example.balance)).toBeLessThanOrEqual(0.25);
    }
  });

  it('show a cell where rules add up, clamped if any is', () => {
    const example = cellExample(rulebook);
    expect(example?.strengths.length).toBeGreaterThan(1);
    const sum = example?.strengths.reduce((all: number, one) => all + one, 0) ?? 0;
    expect(example?.cell).toBe(Math.max(-2, Math.min(2, sum)));
  });
});

describe('the limits', () => {
  it('say what is inferred, in the figures of these rules', () => {
    const inferred = rulebook.effects.filter((effect) => effect.inferred).length;
    expect(
      screen.getByText(new RegExp(`^Sur ${rulebook.effects.length} règles, ${inferred} portent`)),
    ).toBeInTheDocument();
  });
});
