// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PaperPanel, type SavedNote } from '../../src/screens/result/take-away/paper-panel.tsx';
import { createWords, loadWords } from '../../src/words/words.ts';

afterEach(cleanup);

type Props = Parameters<typeof PaperPanel>[0];
const ADDRESS = 'https://boussole.example/?r#1';

async function show(given: Partial<Props> = {}) {
  const words = createWords();
  for (const part of ['explanations', 'report'] as const) await loadWords(words, 'fr', part);
  const props: Props = {
    print: vi.fn(() => Promise.resolve(true)),
    address: ADDRESS,
    note: () => Promise.resolve({ name: 'note.docx', saved: 'saved' }),
    copy: () => Promise.resolve('copied'),
    ...given,
  };
  render(
    <I18nextProvider i18n={words}>
      <PaperPanel {...props} />
    </I18nextProvider>,
  );
  return { user: userEvent.setup(), print: props.print };
}
const wayOut = () => screen.queryByRole('link', { name: 'Ouvrir ce résultat dans un nouvel onglet' });
const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent?.replace(/[\u00a0\u202f]/g, ' ');

describe('the result on paper', () => {
  it('prints the summary or the whole page, and has nothing to say when it does', async () => {
    const { user, print } = await show();
    await user.click(button('Imprimer le résumé'));
    await user.click(button('Imprimer toute la page'));
    expect(vi.mocked(print).mock.calls).toEqual([['report'], ['page']]);
    expect(status()).toBe('');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says that printing is refused, and leads out of the frame until something else is done', async () => {
    const { user } = await show({ print: () => Promise.resolve(false) });
    await user.click(button('Imprimer le résumé'));
    expect(status()).toBe('L’impression ne s’ouvre pas : le site qui affiche cette page, ou le navigateur, l’empêche.');
    const way = screen.getByRole('link', { name: 'Ouvrir ce résultat dans un nouvel onglet' });
    expect(way).toHaveAttribute('href', ADDRESS);
    expect(way).toHaveAttribute('rel', expect.stringContaining('noopener'));
    await user.click(button('Copier la note'));
    expect(screen.queryByRole('link')).toBeNull();
  });

  it.each<[SavedNote['saved'], string]>([
    ['saved', 'La note « note.docx » est partie vers vos téléchargements.'],
    ['doubtful', 'La note « note.docx » est prête, mais le site qui affiche cette page peut la bloquer.'],
    ['refused', 'Le navigateur refuse d’enregistrer « note.docx ».'],
    ['unfetched', 'La note n’a pas pu être préparée : une partie de la page n’a pas été chargée.'],
  ])('says what came of the note: %s', async (saved, said) => {
    const { user } = await show({ note: () => Promise.resolve({ name: 'note.docx', saved }) });
    await user.click(button('Note pour le conseil (.docx)'));
    expect(status()).toContain(said);
    const framed = saved === 'doubtful' || saved === 'refused';
    expect(wayOut()?.getAttribute('href')).toBe(framed ? ADDRESS : undefined);
  });

  it.each([
    ['copied', 'La note est copiée, titres et tableaux compris.'],
    ['old-way', 'La note est copiée, titres et tableaux compris.'],
    ['refused', 'Le navigateur refuse la copie.'],
  ] as const)('says what came of the copy: %s', async (copied, said) => {
    const { user } = await show({ copy: () => Promise.resolve(copied) });
    await user.click(button('Copier la note'));
    expect(status()).toContain(said);
    expect(wayOut()?.getAttribute('href')).toBe(copied === 'refused' ? ADDRESS : undefined);
  });

  it.each(['note', 'copy'] as const)('says that it failed, and never « en préparation » for ever: %s', async (way) => {
    const { user } = await show({ [way]: () => Promise.reject(new Error('broken')) });
    await user.click(button(way === 'note' ? 'Note pour le conseil (.docx)' : 'Copier la note'));
    expect(status()).toMatch(way === 'note' ? /La note n’a pas pu être faite/ : /refuse la copie/);
  });

  it('makes no note of half a result, and prints it all the same', async () => {
    await show({ note: null });
    expect(screen.queryByRole('button', { name: /note/i })).toBeNull();
    expect(screen.getByText(/Le calcul est en cours/)).toBeInTheDocument();
    expect(button('Imprimer le résumé')).toBeInTheDocument();
  });
});
