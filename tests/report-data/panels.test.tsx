// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import words from '../../locales/fr/data.json';
import type { FileProblem } from '../../src/screens/open-file/file-problem.ts';
import { OpenFile } from '../../src/screens/open-file/open-file.tsx';
import { DataPanel } from '../../src/screens/result/take-away/data-panel.tsx';
import type { Saved } from '../../src/screens/result/take-away/saved.ts';
import { createWords, loadWords } from '../../src/words/words.ts';

afterEach(cleanup);

async function show(element: ReactElement) {
  const french = createWords();
  for (const part of ['explanations', 'report'] as const) await loadWords(french, 'fr', part);
  render(<I18nextProvider i18n={french}>{element}</I18nextProvider>);
  return userEvent.setup();
}
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const button = (name: string) => screen.getByRole('button', { name: (found) => plain(found) === name });
const status = () => plain(screen.getByRole('status').textContent ?? '');
const saving = (name: string, saved: Saved = 'saved') => vi.fn(() => Promise.resolve({ name, saved }));

describe('data and pictures', () => {
  const all = () => ({
    json: saving('boussole.json'),
    csv: saving('boussole.csv', 'doubtful'),
    pictures: [{ id: 'dial', title: 'Le cadran', svg: saving('cadran.svg'), png: saving('cadran.png', 'refused') }],
    more: false,
    address: 'https://boussole.example/?r#1',
  });
  const wayOut = () => screen.queryByRole('link', { name: 'Ouvrir ce résultat dans un nouvel onglet' });

  it.each([
    ['Enregistrer le résultat', 'Le fichier « boussole.json » est parti vers vos téléchargements.', null],
    ['Enregistrer le tableau', 'Le fichier « boussole.csv » est prêt, mais', all().address],
    ['Dessin (SVG) « Le cadran »', 'Le fichier « cadran.svg » est parti', null],
    ['Image (PNG) « Le cadran »', 'Le navigateur refuse d’enregistrer « cadran.png ».', all().address],
  ])('says what came of « %s », and leads out of the frame where it may be its doing', async (name, said, way) => {
    const user = await show(<DataPanel {...all()} />);
    expect(status()).toBe('');
    await user.click(button(name));
    expect(status()).toContain(said);
    expect(wayOut()?.getAttribute('href') ?? null).toBe(way);
  });

  it('says that a file could not be made, where making it fails', async () => {
    const user = await show(<DataPanel {...all()} csv={() => Promise.reject(new Error('no'))} />);
    await user.click(button('Enregistrer le tableau'));
    expect(status()).toContain('Le fichier n’a pas pu être fait');
  });

  it('does not offer the result’s file before the calculation is done', async () => {
    await show(<DataPanel {...all()} json={null} />);
    expect(screen.queryByRole('button', { name: 'Enregistrer le résultat' })).toBeNull();
    expect(screen.getByText(/Le calcul est en cours/)).toBeInTheDocument();
  });

  it('speaks of pictures only where there are some', async () => {
    await show(<DataPanel {...all()} pictures={[]} />);
    expect(screen.queryByText('Images')).toBeNull();
  });
});

describe('opening a file', () => {
  const input = () => screen.getByLabelText('Le fichier du résultat');
  const file = new File(['{}'], 'boussole.json', { type: 'application/json' });

  it.each(Object.entries(words.open.problems))('says what is wrong: %s', async (problem, message) => {
    const user = await show(<OpenFile onFile={() => Promise.resolve(problem as FileProblem)} />);
    await user.upload(input(), file);
    expect(status()).toBe(plain(message));
    expect(input()).toBeInvalid();
    expect(input()).toHaveAccessibleDescription(expect.stringContaining(message.slice(0, 20)));
  });

  it('hands over the file chosen, and has nothing more to say of one that opens', async () => {
    const onFile = vi.fn(() => Promise.resolve(null));
    const user = await show(<OpenFile onFile={onFile} />);
    await user.upload(input(), file);
    expect(onFile).toHaveBeenCalledWith(file);
    expect(status()).toBe('');
    expect(input()).toBeValid();
  });

  it('says what is wrong with the last one chosen, whichever is read first', async () => {
    const ends: ((problem: FileProblem | null) => void)[] = [];
    const user = await show(<OpenFile onFile={() => new Promise((end) => ends.push(end))} />);
    await user.upload(input(), file);
    expect(status()).toBe('Lecture du fichier…');
    await user.upload(input(), new File(['[]'], 'other.json', { type: 'application/json' }));
    await act(async () => ends[1]?.('newer'));
    await act(async () => ends[0]?.('damaged'));
    expect(status()).toBe(plain(words.open.problems.newer));
  });

  it('that fails altogether can be tried again', async () => {
    const user = await show(<OpenFile onFile={() => Promise.reject(new Error('gone'))} />);
    await user.upload(input(), file);
    expect(status()).toBe(plain(words.open.problems.unreadable));
  });
});
