// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findingsOf } from '../../src/engine/without.ts';
import type { JourneyActor } from '../../src/machine/history.ts';
import { sourceId } from '../../src/screens/result/source-links.tsx';
import { renderPlayable } from './playable.tsx';

const { answers: lavelanet } = rulebook.cases.find(({ id }) => id === 'lavelanet') ?? { answers: {} };
const places = (refs: readonly string[]) => refs.map((ref) => rulebook.findings.findIndex((one) => one.ref === ref));

const bar = () => document.querySelector<HTMLElement>('[data-played]');
const changes = () =>
  [...document.querySelectorAll('[data-played] ~ div li')].map((one) =>
    one.textContent?.replace(/[\u00a0\u202f]/g, ' '),
  );
const question = (name: RegExp) => screen.getByRole('combobox', { name });
const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const status = () => bar()?.querySelector('[role="status"]')?.textContent;

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('an answer changed in place', () => {
  let actor: JourneyActor;
  beforeEach(async () => {
    actor = await renderPlayable(lavelanet);
  });

  it('is played while one’s own is kept, and both are said in words', async () => {
    expect(bar()).toBeNull();
    await userEvent.selectOptions(question(/Quel budget/), 'substantial');
    expect(actor.getSnapshot().context).toMatchObject({
      answers: { budget: ['none'] },
      play: { answers: { budget: ['substantial'] } },
    });
    expect(question(/Quel budget/)).toHaveAccessibleName(/changée$/);
    expect(within(question(/Quel budget/)).getByRole('option', { name: /réponse de départ/ })).toHaveTextContent(
      'Aucun',
    );
    expect(changes()).toEqual([
      expect.stringMatching(/^Budget.*Aucun budget dédié.*puis.*Un budget important.*Annuler/),
    ]);
  });

  it('leaves the focus where it is, and says once what moved', async () => {
    question(/Quel budget/).focus();
    await userEvent.selectOptions(question(/Quel budget/), 'substantial');
    expect(question(/Quel budget/)).toHaveFocus();
    expect(status()).toMatch(/en tête/i);
    expect(screen.getAllByRole('status').filter((one) => one.textContent)).toHaveLength(1);
  });

  it('is undone by one’s own answer, by « Annuler », and by « Revenir à mes réponses »', async () => {
    const play = () => actor.getSnapshot().context.play;
    await userEvent.selectOptions(question(/Quel budget/), 'substantial');
    await userEvent.selectOptions(question(/Quel budget/), 'none');
    expect([play(), bar()]).toEqual([null, null]);
    await userEvent.selectOptions(question(/Quel budget/), 'substantial');
    await userEvent.selectOptions(question(/sujet est-il sensible/), 'unknown');
    await userEvent.click(screen.getByRole('button', { name: /^Annuler.*Budget/ }));
    expect(play()?.answers).toEqual({ topic: 'unknown' });
    expect(screen.getByText('Essai en cours')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Revenir à mes réponses' }));
    expect([play(), bar()]).toEqual([null, null]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(question(/Quel budget/)).toHaveValue('none');
  });

  it('becomes one’s own when kept', async () => {
    await userEvent.selectOptions(question(/Quel budget/), 'substantial');
    await userEvent.click(screen.getByRole('button', { name: 'Garder ces réponses' }));
    expect(actor.getSnapshot().context).toMatchObject({ answers: { budget: ['substantial'] }, play: null });
    expect(bar()).toBeNull();
  });

  it('is one of two at most where two may be ticked, and « Je ne sais pas » when none is left', async () => {
    const ticked = () => actor.getSnapshot().context.play?.answers['objectives'];
    await userEvent.click(box(/Faire naître des idées/));
    expect(ticked()).toBeUndefined();
    expect(screen.getByText(/^Deux réponses au plus/)).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /budget/ }), 'limited');
    await userEvent.click(screen.getByRole('button', { name: 'Revenir à mes réponses' }));
    await userEvent.click(box(/Faire naître des idées/));
    expect(screen.getByText(/^Deux réponses au plus/)).toBeVisible();
    await userEvent.click(box(/Partager une vision commune/));
    expect(ticked()).toEqual(['needs']);
    expect(screen.queryByText(/^Deux réponses au plus/)).toBeNull();
    await userEvent.click(box(/Connaître les besoins/));
    expect(ticked()).toBe('unknown');
    const group = screen.getByRole('group', { name: /Qu’attendez-vous.*changée/ });
    expect(within(group).getByRole('checkbox', { name: 'Je ne sais pas' })).toBeChecked();
    await userEvent.click(within(group).getByRole('checkbox', { name: 'Je ne sais pas' }));
    expect(actor.getSnapshot().context.play).toBeNull();
  });

  it('has the stable hooks of a question: its id as name, its options as values', () => {
    for (const { id, options } of rulebook.questions) {
      const controls = [...document.querySelectorAll<HTMLInputElement>(`[name="${id}"]`)];
      const values = controls.flatMap((one) =>
        one.tagName === 'SELECT' ? [...one.querySelectorAll('option')].map(({ value }) => value) : [one.value],
      );
      expect(values).toEqual([...options.map((option) => option.id), 'unknown']);
    }
  });
});

describe('an answer tried from a sentence', () => {
  it('brings the reader to what is tried, and back, to the part when the sentence has gone', async () => {
    await renderPlayable(lavelanet);
    await userEvent.click(screen.getByRole('button', { name: 'Essayer' }));
    expect(screen.getByText('Essai en cours')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Revenir où j’étais' }));
    expect(screen.getByRole('heading', { name: 'Ways' })).toHaveFocus();
  });

  it('that leads back to one’s own brings the reader to the verdict', async () => {
    const actor = await renderPlayable(lavelanet);
    await userEvent.click(screen.getByRole('button', { name: 'Essayer' }));
    await userEvent.click(screen.getByRole('button', { name: 'Essayer mes réponses' }));
    expect(actor.getSnapshot().context.play).toBeNull();
    expect(screen.getByRole('heading', { name: 'Verdict' })).toHaveFocus();
  });

  it('brings the reader to what is tried without a finding too', async () => {
    const actor = await renderPlayable(lavelanet);
    await userEvent.click(screen.getByRole('button', { name: 'Essayer sans ce constat' }));
    expect(actor.getSnapshot().context.play?.off).toHaveLength(1);
    expect(screen.getByText('Essai en cours')).toHaveFocus();
  });

  it('is no way back for what is tried in the panel later', async () => {
    await renderPlayable(lavelanet);
    await userEvent.click(screen.getByRole('button', { name: 'Essayer' }));
    await userEvent.click(screen.getByRole('button', { name: 'Revenir à mes réponses' }));
    await userEvent.click(screen.getByRole('radio', { name: /Acteurs de l’usage/ }));
    expect(screen.getByText('Essai en cours')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Revenir où j’étais' })).toBeNull();
  });
});

describe('an actor', () => {
  it('is favoured, which is said as the political choice it is, and no longer', async () => {
    const actor = await renderPlayable(lavelanet);
    expect(screen.getByRole('radio', { name: /^Aucun.: les trois à égalité$/ })).toBeChecked();
    expect(screen.getByText(/est un choix politique/)).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /Acteurs de l’usage/ }));
    expect(actor.getSnapshot().context.play?.priority).toBe('participant');
    expect(changes()).toEqual([expect.stringMatching(/^Le plus de poids : les acteurs de l’usage/)]);
    expect(screen.getByText(/près de la moitié.; les deux autres/, { selector: 'h4 ~ p' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Garder ces réponses' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Annuler/ }));
    expect(actor.getSnapshot().context.play).toBeNull();
  });
});

describe('findings', () => {
  it('of one case are switched off together, and on again', async () => {
    const actor = await renderPlayable(lavelanet);
    const off = () => actor.getSnapshot().context.play?.off ?? [];
    await userEvent.click(box(/^Le cas Lavelanet.36.constats/));
    expect(off()).toEqual(places(findingsOf(rulebook, 'lavelanet')));
    expect(changes()).toEqual([expect.stringMatching(/^Mis de côté : le cas Lavelanet \(les 36 constats\)/)]);
    await userEvent.click(box(/^Le cas Lavelanet/));
    expect(off()).toEqual([]);
  });

  it('are switched off one by one in their list, where they stay', async () => {
    const [first = '', second = ''] = findingsOf(rulebook, 'lavelanet');
    const actor = await renderPlayable(lavelanet);
    const entry = () => document.getElementById(sourceId(first)) as HTMLElement;
    await userEvent.click(within(entry()).getByRole('checkbox', { name: /^Compter ce constat/, hidden: true }));
    expect(actor.getSnapshot().context.play?.off).toEqual(places([first]));
    expect(entry()).toHaveTextContent('Mis de côté');
    expect(document.getElementById(sourceId(second))).not.toHaveTextContent('Mis de côté');
    expect(box(/^Le cas Lavelanet.35.sur.36.constats comptés/)).toBePartiallyChecked();
    await userEvent.click(screen.getByRole('button', { name: /^Voir dans la liste/ }));
    expect(entry()).toHaveFocus();
    expect(entry().closest('details')).toHaveAttribute('open');
    // Counted in part, the case counts whole again.
    await userEvent.click(box(/^Le cas Lavelanet/));
    expect(actor.getSnapshot().context.play).toBeNull();
  });
});

describe('what moved', () => {
  const table = () => screen.getByRole('table', { name: /Avec les réponses de départ, puis avec cet essai/ });

  it('waits until something is tried', async () => {
    await renderPlayable(lavelanet);
    expect(screen.getByText(/^Rien n’est changé pour l’instant/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is every scenario’s place and balance, then the rules that make it, with their findings', async () => {
    await renderPlayable(lavelanet, { answers: { budget: ['substantial'] }, priority: null, off: [] });
    expect(within(table()).getAllByRole('rowheader')).toHaveLength(4);
    const why = screen.getByRole('heading', { name: 'Ce qui l’explique' }).parentElement as HTMLElement;
    const item = within(why)
      .getByText(/^Vous n’avez pas de budget dédié, or le prix/)
      .closest('li') as HTMLElement;
    expect(item).toHaveTextContent(/^Ne freine plus Participative 2.0, commande/);
    expect(item.querySelectorAll('[data-finding]').length).toBeGreaterThan(0);
    for (const link of why.querySelectorAll('[data-finding]'))
      expect(document.getElementById(sourceId(link.getAttribute('data-finding') ?? ''))).not.toBeNull();
  });

  it('says so when nothing does', async () => {
    // A finding that these answers do not touch.
    const untouchedRef = 'mutmutix/oligarchic/commissioner/lever/1';
    const [untouched = -1] = places([untouchedRef]);
    expect(untouched).toBeGreaterThanOrEqual(0);
    await renderPlayable(lavelanet, { answers: {}, priority: null, off: [untouched] });
    expect(status()).toMatch(/^Rien ne bouge.: ni les places, ni les soldes affichés\.$/);
    expect(screen.getByText('Les leviers et les freins sont les mêmes.')).toBeVisible();
    // It is cited nowhere, yet it can be counted again from the list.
    expect(document.getElementById(sourceId(untouchedRef))).toHaveTextContent('Mis de côté');
  });
});

describe('a link opened on a try', () => {
  it('says that it is one, and what it starts from', async () => {
    await renderPlayable(lavelanet, { answers: { budget: ['limited'] }, priority: 'provider', off: [0] });
    expect(screen.getByText(/^Ce résultat est un essai/)).toBeVisible();
    expect(changes()).toHaveLength(3);
    expect(question(/Quel budget/)).toHaveValue('limited');
    expect(screen.queryByRole('button', { name: 'Revenir où j’étais' })).toBeNull();
  });
});
