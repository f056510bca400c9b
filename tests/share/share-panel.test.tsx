// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Prepare } from '../../src/screens/result/take-away/prepare.tsx';
import { createWords, loadWords, speak } from '../../src/words/words.ts';
import { answersWith, BASE, byText, decoded, links, plain, SHARED, takeAway } from './sharing.tsx';

const field = (name: RegExp) => screen.getByRole('textbox', { name });
const project = () => field(/Nom du projet/);
const note = () => field(/^Message/);
const author = () => field(/Votre nom/);

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(document, 'execCommand');
  vi.restoreAllMocks();
});

describe('what the panel says of the link', () => {
  it('names what it holds, and what nobody put in it', async () => {
    await takeAway();
    const list = () => screen.getAllByRole('listitem').map((one) => plain(one.textContent));
    expect(list()).toEqual([
      'Les réponses aux 15 questions, y compris « Je ne sais pas ».',
      'Le numéro des règles utilisées.',
      'Ni votre nom, ni celui du projet, sauf si vous les écrivez ci-dessous.',
    ]);
    expect(
      byText(
        /^Vos réponses ne sont pas envoyées à notre serveur\. Qui possède le lien peut les lire, messagerie et antivirus compris ; l’historique du navigateur le garde\.$/,
      ),
    ).toBeVisible();
  });

  it('says that what is tried and what is written go with it', async () => {
    const play = { answers: { budget: ['limited'] }, priority: null, off: [] };
    const { user } = await takeAway({ ...SHARED, play });
    await user.type(project(), 'Un projet');
    expect(byText(/L’essai en cours/)).toBeVisible();
    expect(byText(/Le texte que vous ajoutez ci-dessous/)).toBeVisible();
    expect(byText(/Ni votre nom/)).toBeNull();
    expect(decoded(links()[0])).toMatchObject({ answers: SHARED.answers, play, text: { project: 'Un projet' } });
  });
});

describe('the words that one adds', () => {
  it('are none at first, and the link then has none', async () => {
    await takeAway();
    expect(links()).toHaveLength(1);
    expect(decoded(links()[0])).toMatchObject({ answers: SHARED.answers, play: null, text: null, complete: true });
  });

  it('are in the link as they were written, and go with the report', async () => {
    const { user } = await takeAway();
    await user.type(project(), '  L’été à   vélo ');
    await user.type(note(), 'Première version.');
    await user.type(author(), 'Le service');
    const text = { project: 'L’été à vélo', note: 'Première version.', author: 'Le service' };
    expect(decoded(links()[0])).toMatchObject({ text });
    expect(screen.getByLabelText('pour le rapport')).toHaveTextContent('L’été à vélo');
  });

  it('have their limits said before they are reached, and never are cut', async () => {
    const { user } = await takeAway();
    expect(project()).toHaveAccessibleDescription(/100 caractères.*350/);
    await user.click(project());
    await user.paste('x'.repeat(90));
    expect(project()).toHaveAccessibleDescription(/Encore 10 caractères environ/);
    expect(project()).toBeValid();
    await user.paste('é'.repeat(6));
    expect(project()).toHaveValue('x'.repeat(90) + 'é'.repeat(6));
    expect(project()).toBeInvalid();
    expect(project()).toHaveAccessibleDescription(/trop long pour un lien.: enlevez environ 2 caractères/);
    expect(links()).toEqual([]);
    await user.type(project(), '{Backspace}');
    expect(decoded(links()[0])).toMatchObject({ text: { project: 'x'.repeat(90) + 'é'.repeat(5) } });
  });

  it('share one limit for the note and its author', async () => {
    const { user } = await takeAway();
    await user.click(note());
    await user.paste('n'.repeat(340));
    await user.click(author());
    await user.paste('a'.repeat(11));
    for (const one of [note(), author()]) {
      expect(one).toBeInvalid();
      expect(one).toHaveAccessibleDescription(/trop longs pour un lien.: enlevez environ 1 caractère\./);
    }
    expect(project()).toBeValid();
    await user.type(author(), '{Backspace}');
    expect(decoded(links()[0])).toMatchObject({ text: { note: 'n'.repeat(340), author: 'a'.repeat(10) } });
  });

  it('go on with a result that a link brought, and with no other', async () => {
    const first = { project: 'Le premier', note: '', author: '' };
    const { receive } = await takeAway(SHARED, first);
    expect(project()).toHaveValue('Le premier');
    receive({ ...first, project: 'Le second' });
    expect(project()).toHaveValue('Le second');
    receive(null);
    expect(project()).toHaveValue('');
    expect(decoded(links()[0])).toMatchObject({ text: null });
  });

  it('stay as the sender changed them when something is tried on the same answers, and never go to others', async () => {
    const sent = { project: 'Le premier', note: 'Une note', author: '' };
    const { user, receive } = await takeAway(SHARED, sent);
    await user.type(note(), ', corrigée');
    const tried = { ...SHARED, play: { answers: { budget: ['limited'] }, priority: null, off: [] } };
    receive(null, tried);
    expect([project(), note()].map((one) => (one as HTMLInputElement).value)).toEqual([
      'Le premier',
      'Une note, corrigée',
    ]);
    receive(sent);
    expect(note()).toHaveValue('Une note, corrigée');
    receive(null, { ...SHARED, answers: answersWith({ owner: ['company'] }) });
    expect([project(), note()].map((one) => (one as HTMLInputElement).value)).toEqual(['', '']);
  });

  it('that fit go with the report though others are too long, and it is said that these are left out', async () => {
    const { user } = await takeAway();
    const forReport = () => JSON.parse(screen.getByLabelText('pour le rapport').textContent || 'null');
    await user.type(project(), 'Un projet');
    expect(byText(/trop long pour le lien est aussi laissé de côté/)).toBeNull();
    await user.click(note());
    await user.paste('n'.repeat(360));
    expect(forReport()).toEqual({ project: 'Un projet', note: '', author: '' });
    expect(byText(/trop long pour le lien est aussi laissé de côté/)).toBeVisible();
    expect(note()).toBeInvalid();
    await user.clear(note());
    await user.type(note(), 'Une note');
    await user.click(project());
    await user.paste('x'.repeat(100));
    expect(forReport()).toEqual({ project: '', note: 'Une note', author: '' });
  });

  it('make no link that programs would cut', async () => {
    const base = `https://boussole.example.org/${'dossier/'.repeat(40)}?r`;
    const { user } = await takeAway({ ...SHARED, base });
    await user.click(note());
    await user.paste('n'.repeat(350));
    await user.click(project());
    await user.paste('p'.repeat(100));
    expect(plain(screen.getByRole('alert').textContent)).toMatch(
      /Ce lien compterait 1\d{3} caractères, et certaines messageries coupent les liens après 1000/,
    );
    expect(screen.queryByRole('button', { name: 'Copier le lien' })).toBeNull();
  });
});

describe('passing the link on', () => {
  it('by the clipboard', async () => {
    const { user } = await takeAway();
    await user.click(screen.getByRole('button', { name: 'Copier le lien' }));
    expect(await screen.findByText('Le lien est copié.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(links()[0]);
  });

  it('by the former command, where the clipboard is refused', async () => {
    const { user } = await takeAway();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const taken: string[] = [];
    document.execCommand = () => {
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement) taken.push(field.value);
      return true;
    };
    await user.click(screen.getByRole('button', { name: 'Copier le lien' }));
    expect(await screen.findByText('Le lien est copié.')).toBeVisible();
    expect(taken).toEqual([links()[0]]);
  });

  it('by hand, where nothing copies: the whole link is there, selected, not to be changed', async () => {
    const { user } = await takeAway();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copier le lien' }));
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Le lien à copier');
    expect(field).toHaveValue(links()[0]);
    expect(field).toHaveAttribute('readonly');
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, links()[0]?.length]);
    expect(byText(/Le navigateur refuse la copie/)).toBeVisible();
  });

  it('by an e-mail, the link alone on its line', async () => {
    const { user } = await takeAway();
    await user.type(project(), 'Vélo & marche');
    const href = screen.getByRole('link', { name: 'Écrire un courriel' }).getAttribute('href') ?? '';
    const query = new URLSearchParams(href.replace('mailto:?', ''));
    expect(href).toMatch(/^mailto:\?subject=[^&]+&body=[^&]+$/);
    expect(plain(query.get('subject'))).toBe('Boussole de la participation numérique : Vélo & marche');
    expect(query.get('body')?.split('\r\n')).toContain(links()[0]);
  });

  it('by an app, only where the device has such a way', async () => {
    await takeAway();
    expect(screen.queryByRole('button', { name: 'Partager avec une application' })).toBeNull();
  });

  it.each([
    ['the device shares it', () => Promise.resolve(), false],
    ['the reader closes the device’s panel', () => Promise.reject(new DOMException('', 'AbortError')), false],
    ['the device refuses', () => Promise.reject(new DOMException('', 'NotAllowedError')), true],
  ])('by an app: %s', async (_, outcome, refused) => {
    const share = vi.fn(outcome);
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { user } = await takeAway();
    await user.click(screen.getByRole('button', { name: 'Partager avec une application' }));
    expect(share).toHaveBeenCalledWith({
      title: 'Résultat de la Boussole de la participation numérique',
      url: links()[0],
    });
    await waitFor(() => expect(byText(/L’appareil n’a pas pu partager/) !== null).toBe(refused));
  });
});

describe('a questionnaire prepared for someone', () => {
  const box = (name: RegExp) => screen.getByRole('checkbox', { name, hidden: true });

  it('has only the answers that were ticked, and the words that were added', async () => {
    const { user } = await takeAway();
    expect(screen.getAllByRole('checkbox', { hidden: true })).toHaveLength(3);
    expect(links()).toHaveLength(1);
    await user.click(box(/Porteur/));
    await user.click(box(/Budget/));
    await user.click(box(/Budget/));
    expect(decoded(links()[1])).toMatchObject({ answers: { owner: ['company'] }, text: null, complete: false });
    expect(byText(/Pour y joindre un message/)).toBeInTheDocument();
    await user.type(project(), 'Un projet');
    expect(decoded(links()[1])).toMatchObject({ answers: { owner: ['company'] }, text: { project: 'Un projet' } });
    expect(links()[1]).toMatch(new RegExp(`^${BASE.replaceAll(/[?.]/g, '\\$&')}#1\\.`));
    await user.click(project());
    await user.paste('x'.repeat(100));
    expect(links()).toEqual([]);
    expect(byText(/trop long pour ce lien/)).toBeInTheDocument();
  });

  it('names each answer as its language does, several of them joined as in a sentence', async () => {
    const words = createWords();
    await loadWords(words, 'en', 'explanations');
    await speak(words, 'en');
    render(
      <I18nextProvider i18n={words}>
        <Prepare shared={SHARED} text={null} fits />
      </I18nextProvider>,
    );
    const names = screen.getAllByRole('checkbox').map((one) => one.closest('label')?.textContent ?? '');
    expect(names.filter((name) => / :/.test(name))).toEqual([]);
    expect(names.filter((name) => /^[^:]+: [^,]+ and [^,]+$/.test(name))).toHaveLength(1);
  });

  it('leaves a question to ask', async () => {
    const all = Object.fromEntries(SHARED.rulebook.questions.map(({ id, options }) => [id, [options[0]?.id ?? '']]));
    const { user } = await takeAway({ ...SHARED, answers: answersWith(all) });
    for (const one of screen.getAllByRole('checkbox', { hidden: true })) await user.click(one);
    expect(byText(/Laissez au moins une question à poser/)).toBeInTheDocument();
    expect(links()).toHaveLength(1);
  });
});
