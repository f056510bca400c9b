// @vitest-environment jsdom
import { rulebook as today } from 'virtual:rulebook';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { Screen as ComparePage } from '../../src/app/compare-page.tsx';
import { routesFor } from '../../src/app/routes.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { encodeComparison } from '../../src/link/comparison.ts';
import { decodeLink } from '../../src/link/decode.ts';
import { encodeLink } from '../../src/link/encode.ts';
import { linksIn } from '../../src/link/links-in.ts';
import type { LinkText } from '../../src/link/text.ts';
import { drafts } from '../../src/machine/drafts.ts';
import type { JourneyActor } from '../../src/machine/history.ts';
import { journey } from '../../src/machine/journey.ts';
import { journeyInput } from '../../src/machine/journey-input.ts';
import { useSnapshot } from '../../src/machine/use-snapshot.ts';
import { jsonOf } from '../../src/report/data/json-of.ts';
import { takenOf } from '../report-data/taken.ts';
import { renderWithWords } from './comparing.tsx';
import { FORMER, GONE } from './former-rules.ts';

// Rules published before, which today's page still has; and others whose file is gone.
vi.mock('virtual:published', async () => (await import('./former-rules.ts')).asPublished());

const ofCase = (id: string): Answers => {
  const answers = today.cases.find((one) => one.id === id)?.answers ?? {};
  return Object.fromEntries(today.questions.map((question) => [question.id, answers[question.id] ?? 'unknown']));
};
const named = (project: string) => ({ project, note: 'Entre nous.', author: 'Le service' });
const LAVELANET = encodeLink(today, ofCase('lavelanet'), null, named('Lavelanet'));
const DUNKERQUE = encodeLink(today, ofCase('dunkerque'));
const HALF = encodeLink(today, { owner: ['company'] });

const fileOf = (text: LinkText | null = null) => jsonOf(takenOf(ofCase('lavelanet'), null, text)) ?? '';

/** The page over the machine itself, at some links. */
async function comparing(...links: string[]) {
  const input = journeyInput(
    today,
    drafts(() => 0),
  );
  const actor: JourneyActor = createActor(journey, { input }).start();
  actor.send({ type: 'arrive', place: { view: 'compare', links }, kept: null });
  const visit = vi.fn();
  const Page = () => {
    const snapshot = useSnapshot(actor);
    return <ComparePage snapshot={snapshot} actor={actor} routes={routesFor(actor, today, 'fr', visit)} />;
  };
  await renderWithWords(<Page />);
  await screen.findByText('Un ou plusieurs liens, ou un message entier');
  return { visit, compared: () => actor.getSnapshot().context.compared };
}

const paste = async (text: string) => {
  await userEvent.click(screen.getByLabelText(/Un ou plusieurs liens/));
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter' }));
};
const choose = (...files: File[]) => userEvent.upload(screen.getByLabelText('Ou des fichiers de résultat'), files);
const names = () => screen.getAllByLabelText<HTMLInputElement>(/^Nom du résultat/).map(({ value }) => value);
const said = () =>
  screen
    .queryAllByRole('alert')
    .flatMap((one) => within(one).queryAllByRole('listitem'))
    .map(({ textContent }) => textContent ?? '');
const ownLink = () => linksIn(screen.getByText(/^http.*#compare\./).textContent ?? '');
const textOf = (link: string | undefined, rules = today) => {
  const read = decodeLink(rules, link ?? '');
  return read.kind === 'answers' ? read.text : read.problem;
};

describe('links that are pasted', () => {
  it('are added by their project’s name, without what was written to someone in them', async () => {
    const { compared } = await comparing();
    await paste(`Bonjour,\nle premier : https://x.example/?r#${LAVELANET}\net https://x.example/?r#${DUNKERQUE}.`);
    await vi.waitFor(() => expect(names()).toEqual(['Lavelanet', '']));
    expect(compared().map((link) => textOf(link))).toEqual([{ project: 'Lavelanet', note: '', author: '' }, null]);
    expect(ownLink()).toEqual(compared());
  });

  it('are refused one by one, each for its reason, and the others are added', async () => {
    const cut = LAVELANET.slice(0, -3);
    const changed = DUNKERQUE.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const { compared } = await comparing(DUNKERQUE);
    await paste([HALF, cut, changed, `9${DUNKERQUE.slice(1)}`, LAVELANET].join('\n'));
    await vi.waitFor(() => expect(compared()).toHaveLength(2));
    expect(said()).toEqual([
      expect.stringContaining('questionnaire inachevé'),
      expect.stringContaining('incomplet'),
      expect.stringContaining('modifié en route'),
      expect.stringContaining('plus récente'),
    ]);
    expect(said().map((text) => text.split(' ')[0])).toEqual([HALF, cut, changed, `9${DUNKERQUE.slice(1)}`]);
  });

  it('are four at most: the fifth is said, and not compared', async () => {
    const { compared } = await comparing(DUNKERQUE, LAVELANET, DUNKERQUE);
    const fourth = encodeLink(today, ofCase('mutmutix'));
    await paste(`${fourth} ${encodeLink(today, ofCase('cancer-contribution'))}`);
    await vi.waitFor(() => expect(compared()).toEqual([DUNKERQUE, LAVELANET, DUNKERQUE, fourth]));
    expect(said()).toEqual([expect.stringContaining('pas plus de quatre')]);
  });

  it('are said to be none when a text has none', async () => {
    const { compared } = await comparing();
    await paste('<img src=x onerror=alert(1)> javascript:alert(1) __proto__ 12.5 le 3.4.2026');
    await vi.waitFor(() => expect(said()).toEqual([expect.stringContaining('Aucun lien de résultat')]));
    expect(compared()).toEqual([]);
  });
});

describe('a pasted text of which nothing can be added', () => {
  const field = () => screen.getByLabelText<HTMLTextAreaElement>(/Un ou plusieurs liens/);

  it('stays in the field, with what is wrong said right after it', async () => {
    const text = `Voici : ${LAVELANET.slice(0, -3)}`;
    await comparing(DUNKERQUE);
    await paste(text);
    await vi.waitFor(() => expect(said()).toEqual([expect.stringContaining('incomplet')]));
    expect(field().value).toBe(text);
    expect(field().nextElementSibling).toBe(screen.getByRole('alert'));
  });

  it('leaves the field once some of it was', async () => {
    const { compared } = await comparing(DUNKERQUE);
    await paste(`${LAVELANET} ${HALF}`);
    await vi.waitFor(() => expect(compared()).toHaveLength(2));
    await vi.waitFor(() => expect(field().value).toBe(''));
    expect(said()).toHaveLength(1);
  });
});

describe('files that are chosen', () => {
  it('are results that were saved, or texts with links', async () => {
    const { compared } = await comparing();
    await choose(
      new File([fileOf(named('Par fichier'))], 'lavelanet.json'),
      new File([`Voici : ${DUNKERQUE}`], 'message.txt'),
    );
    await vi.waitFor(() => expect(names()).toEqual(['Par fichier', '']));
    expect(compared()[1]).toBe(DUNKERQUE);
  });

  it('are refused by their name when they were edited, or have nothing of ours', async () => {
    const { compared } = await comparing();
    const edited = fileOf().replace('"none"', '"limited"');
    await choose(new File([edited], 'retouche.json'), new File(['[Réunion] à revoir'], 'autre.txt'));
    await vi.waitFor(() => expect(said()).toHaveLength(2));
    expect(said()[0]).toMatch(/^retouche\.json Ce fichier a été modifié/);
    expect(said()[1]).toMatch(/^autre\.txt Aucun lien/);
    expect(compared()).toEqual([]);
  });

  it.each([
    ['cut in the middle', (file: string) => file.slice(0, -40)],
    ['edited so that it is no JSON any more', (file: string) => file.replace('"none"', 'none')],
    ['without what makes it ours', (file: string) => file.replace('"boussole"', '"autre"')],
    ['put in a list, after a byte order mark', (file: string) => `\ufeff [${file}]`],
  ])('open nothing of the link in a result’s file that was %s', async (_, broken) => {
    const { compared } = await comparing();
    await choose(new File([broken(fileOf())], 'lavelanet.json'));
    await vi.waitFor(() => expect(said()).toHaveLength(1));
    expect(said()[0]).toMatch(/^lavelanet\.json Ce fichier n’est pas un résultat complet/);
    expect(compared()).toEqual([]);
  });
});

describe('a name that the reader gives', () => {
  const rename = async (number: number, name: string) => {
    const field = screen.getByLabelText(`Nom du résultat ${number}`);
    await userEvent.clear(field);
    await userEvent.type(field, `${name}{Enter}`);
  };

  it('is written in that link alone, whose result stays as it was', async () => {
    const { compared } = await comparing(LAVELANET, DUNKERQUE);
    await rename(2, 'Le port');
    expect(compared()[0]).toBe(LAVELANET);
    expect(compared()[1]).toBe(
      encodeLink(today, ofCase('dunkerque'), null, { project: 'Le port', note: '', author: '' }),
    );
    expect(ownLink()).toEqual(compared());
    await rename(2, ' ');
    expect(compared()[1]).toBe(DUNKERQUE);
  });

  it('is text, and never anything else', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    await comparing(encodeLink(today, ofCase('lavelanet'), null, named(hostile)), DUNKERQUE);
    expect(names()[0]).toBe(hostile);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getAllByRole('columnheader', { name: hostile })).toHaveLength(2);
  });
});

describe('an address with links that cannot be compared', () => {
  it('says so of each, and compares the others', async () => {
    const { compared } = await comparing(LAVELANET, HALF, DUNKERQUE.slice(0, -1).concat('!'));
    expect(names()).toEqual(['Lavelanet']);
    expect(said()).toHaveLength(2);
    expect(compared()).toHaveLength(3);
    await paste(DUNKERQUE);
    await vi.waitFor(() => expect(compared()).toEqual([LAVELANET, DUNKERQUE]));
    expect(said()).toEqual([]);
  });

  it('says that a rulebook is unknown, which no page of ours published', async () => {
    await comparing(encodeLink({ ...today, version: 77 }, ofCase('lavelanet')), DUNKERQUE);
    expect(said()).toEqual([expect.stringContaining('ne connaît pas')]);
  });
});

describe('a result of former rules', () => {
  const former = encodeLink(FORMER, ofCase('dunkerque'), null, named('Jadis'));

  it('is read and ranked under the rules it pins', async () => {
    await comparing(LAVELANET, former);
    expect(screen.getByText(`Règles n° ${FORMER.version}`)).toBeTruthy();
    const { ranking } = recommend(FORMER, ofCase('dunkerque'));
    const table = screen.getByRole('table', { name: /place et le solde/ });
    const first = within(table)
      .getAllByRole('row')
      .find((row) => /1er|1re/.test(within(row).queryAllByRole('cell')[1]?.textContent ?? ''));
    expect(first?.querySelector('[data-colour]')?.getAttribute('data-colour')).toBe(ranking[0]?.scenario);
    expect(ranking[0]?.scenario).not.toBe(recommend(today, ofCase('dunkerque')).ranking[0]?.scenario);
    expect(screen.getByText(/pas été faits avec les mêmes règles/)).toBeTruthy();
  });

  it('keeps its rules when it is renamed', async () => {
    const { compared } = await comparing(LAVELANET, former);
    const field = screen.getByLabelText('Nom du résultat 2');
    await userEvent.clear(field);
    await userEvent.type(field, 'Autrefois{Enter}');
    expect(textOf(compared()[1], FORMER)).toEqual({ project: 'Autrefois', note: '', author: '' });
  });

  it('can be recomputed with the others, at an address of its own', async () => {
    const { visit } = await comparing(LAVELANET, former);
    await userEvent.click(screen.getByRole('link', { name: /Tout recalculer/ }));
    const renewed = encodeLink(today, ofCase('dunkerque'), null, { project: 'Jadis', note: '', author: '' });
    expect(visit).toHaveBeenCalledWith({ view: 'opening', link: `#${encodeComparison([LAVELANET, renewed])}` });
  });

  it('is said not to be here when its rules cannot be fetched', async () => {
    const { compared } = await comparing(LAVELANET);
    await paste(encodeLink(GONE, ofCase('dunkerque')));
    await vi.waitFor(() => expect(said()).toEqual([expect.stringContaining('n’ont pas pu être chargées')]));
    expect(compared()).toEqual([LAVELANET]);
  });
});
