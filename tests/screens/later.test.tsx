// @vitest-environment jsdom
import { questionnaire } from 'virtual:questionnaire';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { DRAFT_KEY } from '../../src/app/later/draft-store.ts';
import { GoOnLater } from '../../src/app/later/later-part.tsx';
import type { Answers } from '../../src/engine/answers.ts';
import { decodeLink } from '../../src/link/decode.ts';
import type { LinkText } from '../../src/link/text.ts';
import { drafts } from '../../src/machine/drafts.ts';
import { type JourneyEvent, journey } from '../../src/machine/journey.ts';
import { journeyInput } from '../../src/machine/journey-input.ts';
import { createWords, loadWords } from '../../src/words/words.ts';

const QUESTIONS = questionnaire.questions.map(({ id }) => id);
const ALL: Answers = Object.fromEntries(QUESTIONS.map((id) => [id, 'unknown']));
const TEXT: LinkText = { project: 'Plan vélo', note: 'Merci de finir.', author: 'La mairie' };
const HOME: JourneyEvent = { type: 'arrive', place: { view: 'home' }, kept: null };
const opened = (answers: Answers): JourneyEvent => ({
  type: 'arrive',
  place: { view: 'result', answers, play: null },
  kept: null,
});
const answered = (question: string, ...answer: string[]): JourneyEvent => ({ type: 'answer', question, answer });

/** The part over the machine itself, as the page has it. */
async function goOnLater(...events: JourneyEvent[]) {
  const words = createWords();
  await loadWords(words, 'fr', 'later');
  const actor = createActor(journey, { input: journeyInput(questionnaire, drafts()) }).start();
  const send = (...some: JourneyEvent[]) =>
    act(() => {
      for (const event of some) actor.send(event);
    });
  send(HOME, ...events);
  const above = document.body.appendChild(document.createElement('div'));
  render(
    <I18nextProvider i18n={words}>
      <h1 tabIndex={-1}>Écran</h1>
      <GoOnLater
        actor={actor}
        questionnaire={questionnaire}
        above={above}
        erase={() => actor.send({ type: 'restart' })}
        link={(fragment) => ({ href: `#${fragment}`, follow: vi.fn() })}
      />
    </I18nextProvider>,
  );
  return { actor, above, send, user: userEvent.setup() };
}

const keptNow = (): unknown => JSON.parse(localStorage.getItem(DRAFT_KEY) ?? 'null')?.answers ?? null;
const box = () => screen.getByRole('checkbox', { name: /Garder un brouillon/, hidden: true });
const button = (name: RegExp) => screen.getByRole('button', { name, hidden: true });
const said = () =>
  screen
    .getAllByRole('status', { hidden: true })
    .map((one) => one.textContent?.replace(/[\u00a0\u202f]/g, ' '))
    .join(' ');

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  cleanup();
  document.body.replaceChildren();
});

describe('a draft on this device', () => {
  it('is kept for whoever asks, and for nobody else', async () => {
    const { send, user } = await goOnLater({ type: 'start' }, answered('owner', 'company'));
    expect(box()).not.toBeChecked();
    expect(localStorage).toHaveLength(0);
    await user.click(box());
    expect(keptNow()).toEqual({ owner: ['company'] });
    expect(said()).toMatch(/gardées sur cet appareil/);
    send(answered('budget', 'none'));
    expect(keptNow()).toEqual({ owner: ['company'], budget: ['none'] });
    await user.click(box());
    expect(localStorage).toHaveLength(0);
    send(answered('budget', 'limited'));
    expect(localStorage).toHaveLength(0);
  });

  it('is not written again once it was erased in another tab', async () => {
    const { send, user } = await goOnLater({ type: 'start' }, answered('owner', 'company'));
    await user.click(box());
    localStorage.clear();
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key: 'boussole-draft', newValue: null }));
    });
    expect(box()).not.toBeChecked();
    send(answered('budget', 'none'));
    expect(localStorage).toHaveLength(0);
  });

  it('is not that of a questionnaire whose link was just opened, even with the same answers', async () => {
    const first = await goOnLater({ type: 'start' }, answered('owner', 'company'));
    await first.user.click(box());
    cleanup();
    const before = localStorage.getItem('boussole-draft');
    const answers = { owner: ['company'], budget: ['none'] };
    const partial: JourneyEvent = { type: 'arrive', place: { view: 'partial', answers }, kept: null };
    await goOnLater(partial);
    expect(box()).not.toBeChecked();
    expect(localStorage.getItem('boussole-draft')).toBe(before);
  });

  it('is offered on the first screen, and goes on where it stopped', async () => {
    const first = await goOnLater({ type: 'start' }, answered('owner', 'company'));
    await first.user.click(box());
    cleanup();
    const { actor, send, user } = await goOnLater();
    expect(screen.getByRole('complementary', { name: 'Brouillon gardé sur cet appareil' })).toHaveTextContent(
      /1 réponse/,
    );
    await user.click(button(/Reprendre le brouillon/));
    expect(actor.getSnapshot()).toMatchObject({ value: 'asking', context: { answers: { owner: ['company'] } } });
    expect(box()).toBeChecked();
    send(answered('budget', 'none'));
    expect(keptNow()).toEqual({ owner: ['company'], budget: ['none'] });
  });

  it('waits untouched while other answers are given, until these are to be kept instead', async () => {
    const first = await goOnLater({ type: 'start' }, answered('owner', 'company'));
    await first.user.click(box());
    cleanup();
    const { user } = await goOnLater({ type: 'start' }, answered('owner', 'association'));
    expect(box()).not.toBeChecked();
    expect(keptNow()).toEqual({ owner: ['company'] });
    expect(box()).toHaveAccessibleDescription(/remplacera le brouillon/);
    await user.click(box());
    expect(keptNow()).toEqual({ owner: ['association'] });
  });

  it.each<[string, JourneyEvent[]]>([
    ['another’s result', [opened({ ...ALL, owner: ['company'] })]],
    [
      'what is tried on a case',
      [
        { type: 'arrive', place: { view: 'case', id: 'lavelanet' }, kept: null },
        { type: 'play', play: { answers: { budget: ['substantial'] }, priority: null, off: [] } },
      ],
    ],
    ['a new start', [{ type: 'restart' }, { type: 'start' }, answered('owner', 'association')]],
  ])('never gives way to %s', async (_, events) => {
    const { send, user } = await goOnLater({ type: 'start' }, answered('owner', 'company'));
    await user.click(box());
    send(...events);
    expect(keptNow()).toEqual({ owner: ['company'] });
  });

  it('goes on with what one tried and made one’s own', async () => {
    const { actor, send, user } = await goOnLater({ type: 'resume', answers: ALL });
    await user.click(box());
    const play = { answers: { budget: ['none'] }, priority: null, off: [] };
    send({ type: 'finish' }, { type: 'play', play });
    expect(keptNow()).toEqual(ALL);
    send({ type: 'keep' });
    expect(actor.getSnapshot().context.answers['budget']).toEqual(['none']);
    expect(keptNow()).toEqual({ ...ALL, budget: ['none'] });
    expect(box()).toBeChecked();
  });

  it('is refused in words where the device is full, keeps what was there, and can be asked for again', async () => {
    localStorage.setItem(
      DRAFT_KEY,
      JSON.stringify({ version: 1, saved: Date.now(), answers: { owner: ['association'] } }),
    );
    const { actor, user } = await goOnLater({ type: 'start' }, answered('owner', 'company'));
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(box());
    expect(box()).not.toBeChecked();
    expect(said()).toMatch(/refuse de garder un brouillon/);
    expect(keptNow()).toEqual({ owner: ['association'] });
    expect(actor.getSnapshot().context.answers).toEqual({ owner: ['company'] });
    full.mockRestore();
    await user.click(box());
    expect(box()).toBeChecked();
    expect(keptNow()).toEqual({ owner: ['company'] });
    expect(said()).not.toMatch(/refuse/);
  });

  it('is erased beside a comparison too, whose address holds answers, and is not offered there', async () => {
    const comparison: JourneyEvent = { type: 'arrive', place: { view: 'compare', links: ['x'] }, kept: null };
    const { actor, user } = await goOnLater({ type: 'start' }, answered('owner', 'company'), comparison);
    expect(screen.queryByRole('checkbox', { hidden: true })).toBeNull();
    await user.click(button(/Tout effacer/));
    expect(actor.getSnapshot()).toMatchObject({ value: 'welcome', context: { answers: {}, compared: [] } });
  });

  it('is neither offered nor kept inside another site’s page', async () => {
    localStorage.setItem(DRAFT_KEY, JSON.stringify({ version: 1, saved: Date.now(), answers: { owner: ['company'] } }));
    vi.stubGlobal('self', {});
    const { send } = await goOnLater();
    expect(screen.queryByRole('button', { name: /Reprendre le brouillon/ })).toBeNull();
    send({ type: 'start' }, answered('owner', 'association'));
    expect(screen.queryByRole('checkbox', { hidden: true })).toBeNull();
    expect(keptNow()).toEqual({ owner: ['company'] });
  });

  it('is not offered on another’s result, which can be erased all the same', async () => {
    await goOnLater(opened(ALL));
    expect(screen.queryByRole('checkbox', { hidden: true })).toBeNull();
    expect(button(/Tout effacer/)).toBeInTheDocument();
  });
});

describe('erasing everything', () => {
  it.each<[string, JourneyEvent[]]>([
    ['a question', [{ type: 'start' }, answered('owner', 'company')]],
    ['the review', [{ type: 'resume', answers: ALL }]],
    ['the result', [{ type: 'resume', answers: ALL }, { type: 'finish' }]],
  ])('is one click from %s, and says so', async (_, events) => {
    const { actor, send, user } = await goOnLater(...events);
    await user.click(box());
    expect(localStorage).toHaveLength(1);
    await user.click(button(/Tout effacer/));
    expect(actor.getSnapshot()).toMatchObject({ value: 'welcome', context: { answers: {} } });
    expect(localStorage).toHaveLength(0);
    expect(said()).toMatch(/le brouillon et l’adresse de la page sont effacés/);
    expect(screen.queryByRole('button', { name: /Reprendre/ })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    send({ type: 'start' }, answered('owner', 'company'));
    send({ type: 'restart' });
    expect(said()).not.toMatch(/le brouillon et l’adresse de la page sont effacés/);
  });
});

describe('the link that goes on', () => {
  const link = () => {
    const shown = [...document.querySelectorAll('p')].map((one) => one.textContent ?? '');
    return decodeLink(questionnaire, shown.find((text) => text.startsWith('http'))?.split('#')[1] ?? '');
  };

  it('has the answers so far, and the words of whoever sent the questionnaire', async () => {
    const partial: JourneyEvent = {
      type: 'arrive',
      place: { view: 'partial', answers: { budget: ['none'] }, text: TEXT },
      kept: null,
    };
    await goOnLater(partial, answered('owner', 'company'));
    expect(link()).toMatchObject({ answers: { budget: ['none'], owner: ['company'] }, text: TEXT, complete: false });
    expect(screen.getByText(/pose les questions qui restent/)).toBeInTheDocument();
  });

  it('is none before the first answer, and says so when it opens the result', async () => {
    const { send } = await goOnLater({ type: 'start' });
    expect(link().kind).toBe('broken');
    send({ type: 'resume', answers: ALL });
    expect(link()).toMatchObject({ answers: ALL, complete: true });
    expect(screen.getByText(/il ouvre votre résultat/)).toBeInTheDocument();
  });
});

describe('a questionnaire that someone sent', () => {
  const partial = (text: LinkText | null): JourneyEvent => ({
    type: 'arrive',
    place: { view: 'partial', answers: { owner: ['company'] }, text },
    kept: null,
  });
  const fromLink = () => screen.queryByRole('complementary', { name: 'Questionnaire reçu par un lien' });

  it('shows their words above the first question, said to be theirs, and folds them after', async () => {
    const { send } = await goOnLater(partial(TEXT));
    for (const text of ['Texte ajouté par l’expéditeur', 'Plan vélo', 'Merci de finir.', 'Signé : La mairie'])
      expect(screen.getByText(text)).toBeVisible();
    expect(fromLink()).toHaveTextContent(/ne vérifie pas qui l’a envoyé/);
    expect(fromLink()).toHaveTextContent(/1 réponse vient déjà du lien/);
    send(answered('objectives', 'needs'), { type: 'continue' });
    expect(screen.getByText('Texte ajouté par l’expéditeur')).toBeVisible();
    expect(screen.getByText('Merci de finir.')).not.toBeVisible();
  });

  it('keeps hostile words as words', async () => {
    await goOnLater(partial({ ...TEXT, note: '<img src=x onerror=alert(1)> https://example.org' }));
    expect(fromLink()?.querySelectorAll('img, a')).toHaveLength(0);
    expect(screen.getByText(/<img src=x/)).toBeVisible();
  });

  it('says only what it gave when nothing was written, and nothing where no link came', async () => {
    const { send } = await goOnLater(partial(null));
    expect(fromLink()).toHaveTextContent(/^1 réponse vient déjà/);
    send({ type: 'restart' }, { type: 'start' });
    expect(fromLink()).toBeNull();
  });
});
