// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { comparedOf } from '../../src/engine/compare/compared.ts';
import { answerRows } from '../../src/engine/compare/differing-answers.ts';
import { explainedBy } from '../../src/engine/compare/explained.ts';
import { everyPair, leadersOf } from '../../src/engine/compare/pairs.ts';
import { DecisiveSets } from '../../src/screens/compare/decisive-sets.tsx';
import { answersOf, compare, DUNKERQUE, LAVELANET, renderWithWords, rulebook, shown } from './comparing.tsx';

const both = () => [shown(LAVELANET, 'Lavelanet'), shown(DUNKERQUE, 'Dunkerque')];
/** Without what printers put between words. */
const read = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ');
const textOf = (element: HTMLElement) => read(element.textContent);

describe('with nothing to compare yet', () => {
  it('says how, and takes a pasted text', async () => {
    const { onAdd } = await compare([]);
    expect(screen.getByText(/Rien n’est encore comparé/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByLabelText(/Un ou plusieurs liens/));
    await userEvent.paste('Bonjour, voici : https://example.org/?r#1.2.abc.0.12345678');
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter' }));
    expect(onAdd).toHaveBeenCalledWith([
      { text: 'Bonjour, voici : https://example.org/?r#1.2.abc.0.12345678', file: null },
    ]);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Un ou plusieurs liens/).value).toBe('');
  });

  it('asks for a link when none was pasted', async () => {
    const { onAdd } = await compare([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter' }));
    expect(onAdd).not.toHaveBeenCalled();
    expect(screen.getByText('Collez d’abord un lien de résultat.').getAttribute('role')).toBe('status');
    expect(document.activeElement).toBe(screen.getByLabelText(/Un ou plusieurs liens/));
  });

  it('reads files, and refuses one far too large', async () => {
    const { onAdd } = await compare([]);
    const large = new File(['x'.repeat(1_000_001)], 'film.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText('Ou des fichiers de résultat'), [
      new File(['{"a":1}'], 'resultat.json', { type: 'application/json' }),
      large,
    ]);
    await vi.waitFor(() =>
      expect(onAdd).toHaveBeenCalledWith([
        { text: '{"a":1}', file: 'resultat.json' },
        { text: null, file: 'film.json' },
      ]),
    );
  });

  it('says a few of many problems one by one, and none at length', async () => {
    const { again } = await compare([]);
    again({ problems: Array.from({ length: 30 }, () => ({ which: 'x'.repeat(4000), why: 'altered' as const })) });
    const items = within(screen.getByRole('alert')).getAllByRole('listitem').map(textOf);
    expect(items).toHaveLength(9);
    expect(items[0]?.length).toBeLessThan(400);
    expect(items[8]).toBe('Et 22 autres.');
  });

  it('says aloud what could not be added, and why', async () => {
    const { again } = await compare([]);
    again({
      problems: [
        { which: '1.2.abc', why: 'truncated' },
        { which: 'photo.json', why: 'unreadable' },
        { which: '', why: 'nothing-found' },
      ],
    });
    const items = within(screen.getByRole('alert')).getAllByRole('listitem').map(textOf);
    expect(items[0]).toMatch(/^1\.2\.abc Le lien est incomplet/);
    expect(items[1]).toBe('photo.json Ce fichier ne se lit pas, ou il est trop grand pour être un résultat.');
    expect(items[2]).toMatch(/Aucun lien/);
  });
});

describe('the results compared', () => {
  it('are called by their project, or by their number, and can be renamed', async () => {
    const { onRename } = await compare([shown(LAVELANET, 'Lavelanet'), shown(DUNKERQUE, null)]);
    const table = screen.getByRole('table', { name: /place et le solde/ });
    expect(within(table).getAllByRole('columnheader').map(textOf)).toEqual(['Scénario', 'Lavelanet', 'Résultat 2']);
    const name = screen.getByLabelText('Nom du résultat 2');
    await userEvent.type(name, 'Le port{Enter}');
    expect(onRename).toHaveBeenCalledWith(1, 'Le port');
  });

  it('keep their name when the new one is too long for a link', async () => {
    const { onRename } = await compare(both());
    const name = screen.getByLabelText('Nom du résultat 1');
    await userEvent.clear(name);
    await userEvent.paste('é'.repeat(51));
    await userEvent.tab();
    expect(onRename).not.toHaveBeenCalled();
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/trop long pour un lien/)).toBeTruthy();
  });

  it('can be opened and removed', async () => {
    const follow = vi.fn();
    const { onRemove } = await compare([shown(LAVELANET, 'Lavelanet', follow), shown(DUNKERQUE, 'Dunkerque')]);
    await userEvent.click(screen.getByRole('link', { name: /Ouvrir.*Lavelanet/ }));
    expect(follow).toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: /Retirer.*Dunkerque/ }));
    expect(onRemove).toHaveBeenCalledWith(1);
  });

  it('say what is tried in them', async () => {
    const off = rulebook.findings.slice(0, 3).map(({ ref }) => ref);
    const tried = { budget: ['none'] };
    const played = comparedOf(rulebook, answersOf('lavelanet'), tried, { priority: 'participant', off });
    await compare([shown(DUNKERQUE, 'Dunkerque'), shown(played, 'Essai')]);
    expect(screen.getByText(/1 réponse changée/)).toBeTruthy();
    expect(screen.getByText(/3 constats mis de côté/)).toBeTruthy();
    expect(screen.getByText(/le plus de poids.*les acteurs de l’usage/)).toBeTruthy();
    expect(screen.getAllByText(/Un essai distingue aussi/)).toHaveLength(2);
  });

  it('are said to be the same when they are', async () => {
    await compare([shown(LAVELANET, 'Un'), shown(LAVELANET, 'Deux')]);
    expect(read(screen.getByText(/est le même résultat/).textContent)).toMatch(/« Deux ».*« Un »/);
    expect(screen.getByText('Toutes les réponses sont les mêmes.')).toBeTruthy();
  });

  it('are four at most: a fifth is refused', async () => {
    await compare([1, 2, 3, 4].map((number) => shown(LAVELANET, `R${number}`)));
    expect(screen.getByText(/Quatre résultats au plus/).getAttribute('role')).toBe('status');
    expect(screen.queryByRole('button', { name: 'Ajouter' })).toBeNull();
  });
});

describe('where the reader is, once results come and go', () => {
  const heading = () => screen.getByRole('heading', { name: 'Les résultats comparés' });

  it('is the list, when the result at hand is taken away', async () => {
    const { again } = await compare([...both(), shown(LAVELANET, 'Trois')]);
    screen.getByRole('button', { name: /Retirer.*Trois/ }).focus();
    again({ results: both() });
    expect(document.activeElement).toBe(heading());
  });

  it('is the list, when the form is gone with the fourth', async () => {
    const { again } = await compare([...both(), shown(LAVELANET, 'Trois')]);
    screen.getByRole('button', { name: 'Ajouter' }).focus();
    again({ results: [...both(), ...both()] });
    expect(document.activeElement).toBe(heading());
  });

  it('is still the name that was just given, whose address is another now', async () => {
    const { again } = await compare(both());
    const name = screen.getByLabelText<HTMLInputElement>('Nom du résultat 1');
    name.focus();
    again({ results: [shown(LAVELANET, 'Le bourg'), shown(DUNKERQUE, 'Dunkerque')] });
    expect(document.activeElement).toBe(name);
    expect(name.value).toBe('Le bourg');
  });

  it('is where it was when the page is only shown', async () => {
    await compare(both());
    expect(document.activeElement).toBe(document.body);
  });
});

describe.each(['fr', 'en'] as const)('two results side by side, in %s', (language) => {
  it('show each scenario’s place and balance in both', async () => {
    const { t } = await compare(both(), {}, language);
    const [table] = screen.getAllByRole('table');
    if (!table) throw new Error('No table');
    for (const { scenario } of LAVELANET.recommendation.ranking) {
      const row = within(table).getByRole('row', { name: new RegExp(t(`scenarios:${scenario}.short`)) });
      const cells = within(row).getAllByRole('cell').map(textOf);
      expect(cells).toHaveLength(2);
      for (const [at, { recommendation }] of [LAVELANET, DUNKERQUE].entries()) {
        const standing = recommendation.ranking.find((one) => one.scenario === scenario);
        const { rank = 0, tied = false, alert = null } = standing ?? {};
        expect(cells[at]).toContain(read(t('result:ranking.place', { count: rank, ordinal: true })));
        expect(cells[at]?.includes(t('result:ranking.tied'))).toBe(tied);
        if (alert) expect(cells[at]).toContain(read(t(`result:alerts.${alert}`)));
      }
    }
  });

  it('list the answers that differ, decisive ones first and said in words', async () => {
    const results = both();
    const { t } = await compare(results, {}, language);
    const table = screen.getAllByRole('table')[1];
    if (!table) throw new Error('No table of answers');
    const rows = within(table).getAllByRole('row').slice(1);
    const differing = answerRows(results).filter(({ differs }) => differs);
    expect(rows).toHaveLength(differing.length);
    const pairs = everyPair(results);
    for (const { question } of differing) {
      const name = t(`questions:${question}.short`);
      const row = rows.find((one) => textOf(within(one).getByRole('rowheader')) === read(name));
      const { alone, together, order } = explainedBy(pairs, question);
      const kind = alone.length > 0 ? 'first' : together.length > 0 ? 'together' : order ? 'order' : 'nothing';
      expect(row && textOf(row)).toContain(read(t(`compare:answers.${kind}`)));
    }
    const kinds = rows.map((row) =>
      ['first', 'together', 'order', 'nothing'].indexOf(
        row.querySelector('[data-changes]')?.getAttribute('data-changes') ?? '',
      ),
    );
    expect(kinds).toEqual([...kinds].sort());
    expect(screen.getAllByRole('heading', { level: 3, name: /Lavelanet|Dunkerque/ })).toHaveLength(2);
  });
});

describe('the first place', () => {
  it('is said once when all have the same', async () => {
    const budget = comparedOf(rulebook, answersOf('lavelanet'), { budget: ['limited'] });
    await compare([shown(LAVELANET, 'Un'), shown(budget, 'Deux'), shown(LAVELANET, 'Trois')]);
    expect(screen.getAllByText(/même première place/)).toHaveLength(1);
    expect(screen.queryByText(/[Dd]écisive/)).toBeNull();
    expect(screen.queryByRole('heading', { name: /À partir de/ })).toBeNull();
  });

  it('is put elsewhere by the answers that the engine says', async () => {
    const results = both();
    await compare(results);
    for (const { from, decisive } of everyPair(results)) {
      const heading = screen.getByRole('heading', { name: new RegExp(`À partir de.*${results[from]?.name}`) });
      const ways = within(heading.parentElement ?? heading)
        .getAllByRole('listitem')
        .map(textOf);
      expect(decisive.toHaveFirst.kind).toBe('sets');
      const sets = decisive.toHaveFirst.kind === 'sets' ? decisive.toHaveFirst.sets : [];
      expect(ways).toHaveLength(sets.length);
      for (const [at, set] of sets.entries()) expect(ways[at]?.split(' : ')).toHaveLength(set.length + 1);
      // Several ways: nobody takes them for one list of things to do.
      const numbers = ways.map((way) => /^Façon (\d+)/.exec(way)?.[1]);
      expect(numbers).toEqual(sets.map((_, at) => (sets.length > 1 ? String(at + 1) : undefined)));
    }
  });
});

describe('among more than two results', () => {
  it('a decisive difference says between whom: only those whose first places differ', async () => {
    const results = [
      ...both(),
      shown(comparedOf(rulebook, answersOf('lavelanet'), { budget: ['limited'] }), 'Variante'),
    ];
    await compare(results);
    const firsts = results.map(({ recommendation }) => leadersOf(recommendation).join());
    const said = screen.getAllByText(/^\s*entre « .* » et « .* »$/).map(textOf);
    expect(firsts[0]).toBe(firsts[2]);
    expect(new Set(said.map((one) => one.trim()))).toEqual(
      new Set(['entre « Lavelanet » et « Dunkerque »', 'entre « Dunkerque » et « Variante »']),
    );
  });

  it('one without any answer is left out, and said to be', async () => {
    await compare([...both(), shown(comparedOf(rulebook, {}), 'Vide')]);
    expect(read(screen.getByText(/calculé sans ce résultat/).textContent)).toMatch(/^« Vide » ne contient aucune/);
    expect(screen.queryByText(/entre .*Vide/)).toBeNull();
    expect(screen.queryByRole('heading', { name: /À partir de.*Vide/ })).toBeNull();
  });
});

describe('dozens of ways to the other’s first place', () => {
  // The sets are made up: what is tried here is how many are shown.
  const ids = rulebook.questions.slice(0, 8).map(({ id }) => id);
  const sets = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other]));
  const page = async (count: number) => {
    await renderWithWords(
      <DecisiveSets sets={sets.slice(0, count)} other={shown(DUNKERQUE, null)} to="Dunkerque" scenarios="X" />,
    );
    const fold = document.querySelector('details');
    return { fold, ways: screen.getAllByRole('listitem').length };
  };

  it('are three at once, the others in a fold', async () => {
    const { fold, ways } = await page(5);
    expect([ways, fold?.querySelectorAll('li').length]).toEqual([5, 2]);
    expect(fold?.textContent).not.toMatch(/pas montrée/);
  });

  it('are ten at most, and how many are left out is said', async () => {
    const { ways } = await page(28);
    expect(screen.getByText(/28 façons demandent le moins de changements/)).toBeTruthy();
    expect(ways).toBe(10);
    expect(screen.getByText('18 autres façons ne sont pas montrées.')).toBeTruthy();
  });
});

describe('results of different rules', () => {
  const former = comparedOf({ ...rulebook, version: rulebook.version + 1 }, answersOf('dunkerque'));

  it('are not weighed against each other, and can be recomputed', async () => {
    const follow = vi.fn();
    await compare([shown(LAVELANET, 'Un'), shown(former, 'Deux')], { recompute: { href: './?r#new', follow } });
    expect(screen.getByText(/pas été faits avec les mêmes règles/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Ce qui fait changer la première place' })).toBeNull();
    expect(screen.queryByRole('columnheader', { name: 'Ce qu’elle change' })).toBeNull();
    expect(screen.getAllByRole('table')).toHaveLength(2);
    await userEvent.click(screen.getByRole('link', { name: /règles actuelles/ }));
    expect(follow).toHaveBeenCalled();
  });
});

describe('where nothing is answered', () => {
  it('no place is given, and nobody is said to stand first', async () => {
    await compare([shown(LAVELANET, 'Un'), shown(comparedOf(rulebook, {}), 'Vide')]);
    expect(screen.getAllByText('sans place')).toHaveLength(4);
    expect(screen.queryByText(/[Dd]écisive|première place/)).toBeNull();
    expect(screen.getByText(/Il faut deux résultats avec un scénario en tête/)).toBeTruthy();
  });
});

describe('what only paper says', () => {
  it('is the day, and the number of every rulebook', async () => {
    const former = comparedOf({ ...rulebook, version: rulebook.version + 1 }, answersOf('dunkerque'));
    await compare([shown(LAVELANET, 'Un'), shown(former, 'Deux')]);
    const numbers = `${rulebook.version} et ${rulebook.version + 1}`;
    expect(read(screen.getByText(/^Imprimé/).textContent)).toBe(`Imprimé le 23 novembre 2026, règles n° ${numbers}.`);
  });
});

describe('its own link', () => {
  it('is shown whole, and said to be long when it is', async () => {
    const ownLink = `https://example.org/?r#compare.2.${'a'.repeat(1000)}`;
    const { again } = await compare(both());
    expect(screen.queryByText(/caractères : certaines/)).toBeNull();
    again({ ownLink });
    expect(screen.getByText(ownLink)).toBeTruthy();
    expect(screen.getByText(/dépasse 1\s000 caractères/)).toBeTruthy();
  });
});
