// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { entry, FEW_RULES, renderMethod, shown } from './method-page.tsx';

const { effects, findings } = FEW_RULES;
const field = () => screen.getByLabelText('Chercher un mot');
const choose = (label: string, value: string) => userEvent.selectOptions(screen.getByLabelText(label), value);
const clear = () => userEvent.click(screen.getByText('Effacer les filtres'));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
const rules = () => shown('rule').sort();

beforeAll(async () => {
  await renderMethod({ rulebook: FEW_RULES });
});
afterEach(clear);
afterAll(cleanup);

it('typing finds words whatever their accents, in folds that open, and the count is said', async () => {
  await userEvent.type(field(), 'CARBONE maitrisee');
  await waitFor(() => expect(shown('finding')).toEqual(['lavelanet-sovereign-commissioner-lever-2']));
  expect(entry('finding-lavelanet-sovereign-commissioner-lever-2').closest('details')).toHaveProperty('open', true);
  expect(screen.getByText(/^Affichés/)).toHaveTextContent(
    'Affichés : 0 règle, 0 point d’attention, 0 levier d’action et 1 constat ou élément de fiche.',
  );
  expect(screen.getByText(/^Affichés/)).toHaveAttribute('role', 'status');
});

it('the choices combine, and add to the words', async () => {
  await choose('Question', 'budget');
  await waitFor(() => expect(rules()).toEqual(ids(effects.filter(({ when }) => 'budget' in when))));
  await choose('Acteur', 'commissioner');
  const seen = effects.filter(({ when, actor }) => 'budget' in when && actor === 'commissioner');
  await waitFor(() => expect(rules()).toEqual(ids(seen)));
  await choose('Scénario', 'participatory');
  const said = seen.filter(({ scenario }) => scenario === 'participatory');
  await waitFor(() => expect(rules()).toEqual(ids(said)));
  await choose('Cas ou autre source', 'lavelanet');
  const cases = said.filter(({ findings: refs }) => refs.some((ref) => ref.startsWith('lavelanet/')));
  await waitFor(() => expect(rules()).toEqual(ids(cases)));
  expect([seen.length, said.length, cases.length].every((count) => count > 0)).toBe(true);
  await userEvent.type(field(), 'girafe');
  await waitFor(() => expect(rules()).toEqual([]));
});

it('nothing found is said, and clearing shows all again, folded, and keeps nothing', async () => {
  await userEvent.type(field(), 'girafe');
  await waitFor(() => expect(screen.getByText(/^Rien ne correspond/)).toHaveAttribute('role', 'status'));
  expect([...shown('rule'), ...shown('finding')]).toEqual([]);
  await clear();
  await waitFor(() => expect(shown('rule')).toHaveLength(effects.length));
  expect(shown('finding')).toHaveLength(findings.length);
  expect(field()).toHaveValue('');
  expect(document.querySelectorAll('details[open]')).toHaveLength(0);
});

it('all can be opened, and folded again', async () => {
  const folded = () =>
    [...document.querySelectorAll('details[data-as-is]')].filter((fold) => !fold.hasAttribute('open'));
  const all = folded().length;
  await userEvent.click(screen.getByText('Tout ouvrir'));
  expect(folded()).toEqual([]);
  expect(screen.getByText('Tout ouvrir')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(screen.getByText('Tout ouvrir'));
  expect(folded()).toHaveLength(all);
});

it('Enter sends nothing away', async () => {
  await userEvent.type(field(), 'plateforme{Enter}');
  expect(field()).toHaveValue('plateforme');
  expect(field()).toHaveFocus();
});

it('filters step aside for an entry that a link leads to', async () => {
  await userEvent.type(field(), 'platform-cost-without-budget');
  await waitFor(() => expect(rules()).toEqual(['platform-cost-without-budget']));
  const finding = entry('finding-synthesis-participatory-brake-4');
  const [other] = within(finding)
    .getAllByText(/./, { selector: 'a' })
    .filter((link) => link.getAttribute('href') !== './#method-platform-cost-without-budget');
  if (!other) throw new Error('No other rule');
  const id = `rule-${other.getAttribute('href')?.replace('./#method-', '')}`;
  expect(document.getElementById(id)).toBeNull();
  await userEvent.click(other);
  await waitFor(() => expect(entry(id)).toHaveFocus());
  expect(field()).toHaveValue('');
  expect(shown('rule')).toHaveLength(effects.length);
  expect(screen.getByRole('status')).toHaveTextContent(
    /^Filtres effacés pour montrer ce que le lien désigne\. Affichés/,
  );
  await userEvent.type(field(), 'plateforme');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Affichés/));
});

it('what is filtered says so on paper, with every filter in words, before the rules and before the findings', async () => {
  expect(screen.queryByText(/^Cette page est filtrée/)).toBeNull();
  expect(screen.getByText(/ouverts ici s’impriment/)).toBeInTheDocument();
  await userEvent.type(field(), 'plateforme');
  await choose('Question', 'budget');
  await choose('Scénario', 'participatory');
  await choose('Acteur', 'commissioner');
  await choose('Cas ou autre source', 'synthesis');
  const said =
    'Cette page est filtrée, et ne montre pas tout. Question : « Budget », Scénario : « Participative 2.0 », ' +
    'Acteur : « Acteurs de la commande », Cas ou autre source : « Synthèse » et Mot cherché : « plateforme ».';
  await waitFor(() => {
    const notes = screen.getAllByText(/^Cette page est filtrée/);
    expect(notes).toHaveLength(2);
    for (const note of notes) expect(note).toHaveTextContent(`${said} Affichés`);
  });
});
