// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { linkInCode, linkOf } from '../../src/screens/result/take-away/shared-result.ts';
import { scanned } from './scanned.ts';
import { byText, links, SHARED, takeAway } from './sharing.tsx';

const drawn = () => screen.findByRole('img', { name: /Code QR/, hidden: true });

describe('the QR code of a link', () => {
  it('is read by a phone as the very link on the page', async () => {
    await takeAway();
    expect(scanned(await drawn())).toBe(links()[0]);
  });

  it('follows the words added, up to 500 characters; then it leaves the note out, and says so', async () => {
    const { user } = await takeAway();
    await user.click(screen.getByRole('textbox', { name: /Nom du projet/ }));
    await user.paste('Un projet');
    await waitFor(async () => expect(scanned(await drawn())).toBe(links()[0]));
    expect(byText(/trop long pour un code/)).toBeNull();
    await user.click(screen.getByRole('textbox', { name: /^Message/ }));
    await user.paste('n'.repeat(300));
    const named = linkOf(SHARED, { project: 'Un projet', note: '', author: '' });
    await waitFor(async () => expect(scanned(await drawn())).toBe(named));
    expect(links()[0]?.length).toBeGreaterThan(500);
    expect(
      byText(/trop long pour un code lisible\. Ce code ouvre le même résultat, sans le message/),
    ).toBeInTheDocument();
  });

  it('is not offered where even the bare link is too long', async () => {
    await takeAway({ ...SHARED, base: `https://boussole.example.org/${'d'.repeat(450)}/?r` });
    expect(screen.queryByRole('img', { hidden: true })).toBeNull();
    expect(byText(/trop long pour un code QR lisible/)).toBeInTheDocument();
  });

  it('is saved as a file that stands alone, and reads the same', async () => {
    const { user, save } = await takeAway();
    await drawn();
    await user.click(screen.getByRole('button', { name: 'Enregistrer en SVG', hidden: true }));
    const [file, name] = save.mock.calls[0] ?? [];
    expect([name, file?.type]).toEqual(['boussole-qr.svg', 'image/svg+xml']);
    const text = (await file?.text()) ?? '';
    expect(text).toMatch(/^<\?xml/);
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(scanned(svg)).toBe(links()[0]);
  });

  it.each([
    ['saved', 'Le fichier « boussole-qr.svg » est parti', false],
    ['doubtful', 'Le fichier « boussole-qr.svg » est prêt, mais', true],
    ['refused', 'Le navigateur refuse d’enregistrer « boussole-qr.svg »', true],
  ] as const)('says what came of saving it, with a way out of the frame: %s', async (saved, said, wayOut) => {
    const { user, save } = await takeAway();
    save.mockReturnValue(saved);
    await drawn();
    await user.click(screen.getByRole('button', { name: 'Enregistrer en SVG', hidden: true }));
    expect(byText(new RegExp(said))).toBeInTheDocument();
    const way = screen.queryByRole('link', { name: 'Ouvrir ce résultat dans un nouvel onglet', hidden: true });
    expect(way?.getAttribute('href')).toBe(wayOut ? links()[0] : undefined);
  });

  it('says when the browser makes no picture', async () => {
    const { user, save } = await takeAway();
    await drawn();
    HTMLCanvasElement.prototype.getContext = () => null;
    await user.click(screen.getByRole('button', { name: 'Enregistrer en PNG', hidden: true }));
    await waitFor(() => expect(byText(/n’a pas pu être fait\. Essayez un autre format/)).toBeInTheDocument());
    expect(save).not.toHaveBeenCalled();
  });

  it.each([
    [500, true],
    [501, false],
  ])('holds a whole link of %i characters: %s', (length, whole) => {
    const text = { project: 'Un projet', note: 'n'.repeat(100), author: '' };
    const bare = linkOf({ ...SHARED, base: '' }, text).length;
    const shared = { ...SHARED, base: 'b'.repeat(length - bare) };
    expect(linkOf(shared, text)).toHaveLength(length);
    expect(linkInCode(shared, text)?.whole).toBe(whole);
  });
});
