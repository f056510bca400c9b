// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { modelOf } from '../../src/engine/model.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { Result } from '../../src/screens/result/result.tsx';
import { formatAmount, formatBalance } from '../../src/words/points.ts';
import { allWorkedOut } from './all-worked-out.ts';
import { renderInFrench } from './in-french.tsx';

const route = { href: './', follow: vi.fn() };
const answersOf = (id: string): Answers => rulebook.cases.find((one) => one.id === id)?.answers ?? {};

async function show(answers: Answers, caseId: string | null = null) {
  const recommendation = recommend(rulebook, answers);
  await renderInFrench(
    <Result
      rulebook={rulebook}
      recommendation={recommendation}
      answers={answers}
      model={modelOf(rulebook)}
      workedOut={allWorkedOut(modelOf(rulebook), answers)}
      openCase={rulebook.cases.find(({ id }) => id === caseId) ?? null}
      change={route}
      restart={route}
      method={route}
      rule={() => route}
      scenarioPage={(id) => ({ href: `./#scenario-${id}`, follow: () => route.follow(id) })}
      here="./#here"
    />,
  );
  return recommendation;
}

describe('the result', () => {
  it.each(['dunkerque', 'cancer-contribution'])(
    'of %s has a ranking table whose rows are the scenarios in ranked order, with their figures as text',
    async (id) => {
      const { ranking } = await show(answersOf(id));
      const table = screen.getByRole('table', { name: /du solde le plus favorable/ });
      expect(table).toHaveAttribute('data-ranking');
      const rows = within(table).getAllByRole('row').slice(1);
      expect(rows.map((row) => row.dataset['scenario'])).toEqual(ranking.map(({ scenario }) => scenario));
      for (const [index, row] of rows.entries()) {
        const one = ranking[index];
        if (!one) throw new Error('More rows than scenarios');
        expect(within(row).getByText(formatBalance(one.balance))).toBeVisible();
        expect(row).toHaveTextContent(`leviers ${formatAmount(one.levers)}, freins ${formatAmount(one.brakes)}`);
        expect(row).toHaveTextContent(`de ${formatBalance(one.range[0])} à ${formatBalance(one.range[1])}`);
        expect(row.dataset['alert'] ?? null).toBe(one.alert);
      }
    },
  );

  it('leads from each scenario to its page', async () => {
    const { ranking } = await show(answersOf('dunkerque'));
    const links = screen.getAllByRole('link', { name: /^Lire la page sur la démocratie/, hidden: true });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ranking.map(({ scenario }) => `./#scenario-${scenario}`),
    );
    route.follow.mockClear();
    await userEvent.click(links[0] as HTMLElement);
    expect(route.follow).toHaveBeenCalledWith(ranking[0]?.scenario);
  });

  it('shows every reason with a link to each of its findings, and lists each finding once', async () => {
    const { ranking } = await show(answersOf('cancer-contribution'));
    for (const { effect, findings } of ranking.flatMap(({ reasons }) =>
      reasons.flatMap((one) => [...one.levers, ...one.brakes]),
    )) {
      const item = document.querySelector(`[data-effect="${effect}"]`);
      const cited = [...(item?.querySelectorAll('[data-finding]') ?? [])].map((link) =>
        link.getAttribute('data-finding'),
      );
      expect(cited).toEqual(findings);
    }
    const listed = [...document.querySelectorAll('ol > li[id^="source-"]')].map(({ id }) => id);
    expect(new Set(listed).size).toBe(listed.length);
    for (const link of document.querySelectorAll<HTMLElement>('[data-finding]'))
      expect(listed).toContain(`source-${link.dataset['finding']?.replaceAll('/', '-')}`);
  });

  it('never speaks of chance, of the best, nor of a percentage', async () => {
    await show(answersOf('mutmutix'), 'mutmutix');
    expect(document.body.textContent).not.toMatch(/\ble meilleur\b|\bchances?\b|compatible|\d\s?%|probabilité/);
    expect(screen.getByText(/éclaire une décision/)).toBeVisible();
  });

  it('says of a raised alert what it is, and of a possible one which answer it depends on', async () => {
    await show(answersOf('lavelanet'));
    const alerts = screen.getByRole('region', { name: 'Points d’attention' });
    const [raised] = within(alerts).getAllByText(/Point de vigilance/);
    expect(raised?.closest('li')).not.toHaveTextContent(/cela dépend/);
    const possible = within(alerts).getAllByText(/Alerte possible/);
    for (const one of possible)
      expect(one.closest('li')).toHaveTextContent(/cela dépend d’une réponse encore ouverte.*Soutien des élus/);
  });

  it('says what a scenario held back by a red alert would have been', async () => {
    const { ranking } = await show({ ...answersOf('lavelanet'), data: ['special'] });
    const red = ranking.find(({ alert }) => alert === 'red');
    expect(red?.rankIfLifted).toBeLessThan(red?.rank ?? 0);
    expect(screen.getByText(/Une fois ce point levé, ce scénario serait/)).toBeVisible();
  });

  it.each([
    ['lavelanet', 1],
    ['dunkerque', 0],
  ])('says once that a leader was never tried on this kind of owner’s case, and only then: %s', async (id, times) => {
    const { ranking } = await show(answersOf(id));
    expect(ranking.filter(({ rank, neverTriedOn }) => rank === 1 && neverTriedOn !== null)).toHaveLength(times);
    expect(screen.queryAllByText(/prenez cette place avec prudence/)).toHaveLength(times);
  });

  it('says once how firm it is, as the engine judges it', async () => {
    await show(answersOf('mutmutix'), 'mutmutix');
    const hooks = [...document.querySelectorAll<HTMLElement>('[data-firmness]')];
    const { firmness } = allWorkedOut(modelOf(rulebook), answersOf('mutmutix'));
    expect(hooks.map(({ dataset }) => dataset['firmness'])).toEqual([firmness?.word]);
    expect(hooks[0]).toContainElement(screen.getByRole('heading', { name: /^D’après l’atelier/ }));
  });

  it('goes to a source and back', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    await show(answersOf('dunkerque'));
    const user = userEvent.setup();
    const [link] = document.querySelectorAll<HTMLElement>('[data-effect] [data-finding]');
    if (!link) throw new Error('No source');
    await user.click(link);
    expect(document.activeElement?.id).toBe(`source-${link.dataset['finding']?.replaceAll('/', '-')}`);
    await user.click(
      within(document.activeElement as HTMLElement).getByRole('button', { name: 'Revenir à la phrase' }),
    );
    expect(link).toHaveFocus();
  });

  it('never says that a leader has the greatest balance when a red alert holds another back', async () => {
    const answers = { ...answersOf('lavelanet'), data: ['special'], channel: ['social'], qualities: ['reach'] };
    const { ranking } = await show(answers);
    expect(ranking.find(({ scenario }) => scenario === 'oligarchic')?.rankIfLifted).toBe(1);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^Parmi les scénarios sans point à lever d’abord/,
    );
  });

  it('without an answer says that nothing can be told apart, and gives no place', async () => {
    await show({});
    expect(screen.getByRole('table', { name: /toutes les réponses possibles/ })).not.toHaveTextContent(/1er/);
    expect(screen.queryByText(/1er/)).toBeNull();
    expect(document.querySelectorAll('details[data-colour][open]')).toHaveLength(0);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/Sans réponse de votre part/);
  });
});
