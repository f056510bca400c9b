// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { Statement } from '../../src/screens/accessibility/statement.tsx';
import type { Recipients } from '../../src/screens/contest/recipients.ts';
import { createWords, speak } from '../../src/words/words.ts';
import './in-french.tsx';

const NOBODY: Recipients = { email: null, issues: null };
const ISSUES = 'https://example.org/new?title={title}&body={body}';

async function show(recipients: Recipients | null = NOBODY, language: 'fr' | 'en' = 'fr') {
  const words = createWords();
  await speak(words, language, ['accessibility']);
  render(
    <I18nextProvider i18n={words}>
      <Statement recipients={recipients} here="./#accessibility" />
    </I18nextProvider>,
  );
  return words;
}

const titles = (level: number) => screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);

describe('the accessibility statement', () => {
  it('has the parts of the imposed model, in its order', async () => {
    await show();
    expect(titles(1)).toEqual(['Déclaration d’accessibilité']);
    expect(titles(2)).toEqual([
      'État de conformité',
      'Résultats des tests',
      'Contenus non accessibles',
      'Établissement de cette déclaration d’accessibilité',
      'Retour d’information et contact',
      'Voies de recours',
    ]);
    expect(screen.getByText(/article 47 de la loi n°\s2005-102/)).toBeVisible();
    expect(screen.getByText(/établie le 23\s+novembre\s+2026/)).toBeVisible();
  });

  it('says that the site is not compliant, gives no rate, and promises no trial that was not made', async () => {
    await show();
    expect(screen.getByText(/est non conforme avec le référentiel .* version 4\.1/)).toBeVisible();
    expect(document.body.textContent).not.toMatch(/\d\s*%/);
    expect(screen.getByText(/Aucune personne n’a encore essayé ce site avec un lecteur d’écran/)).toBeVisible();
    const faults = screen.getByRole('region', { name: 'Contenus non accessibles' });
    expect(within(faults).getAllByRole('listitem').length).toBeGreaterThan(4);
    expect(faults).toHaveTextContent('le texte des dessins ne double pas');
  });

  it('says what the programs looked at, and no more: colours in one language, words in both', async () => {
    await show();
    const made = screen.getByRole('region', { name: 'Établissement de cette déclaration d’accessibilité' });
    expect(made).toHaveTextContent('les couleurs en français, claires et sombres');
    expect(made).toHaveTextContent('html-validate');
    expect(made).not.toHaveTextContent(/chaque écran|tous les contrôles/);
  });

  it('says that no address is given, and who must give one', async () => {
    await show();
    expect(screen.getByText(/ne donne aucune adresse/)).toHaveTextContent(/doit en donner une/);
  });

  it('leads to whom its host named: by e-mail, and on a public tracker', async () => {
    await show({ email: 'acces@example.org', issues: ISSUES });
    const mail = screen.getByRole('link', { name: 'Écrire à acces@example.org' });
    expect(mail).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:acces@example\.org\?subject=Accessibilit%C3%A9/),
    );
    const issue = screen.getByRole('link', { name: /ticket public sur example\.org/ });
    expect(issue).toHaveAttribute('href', expect.stringMatching(/^https:\/\/example\.org\/new\?title=Accessibilit/));
    expect(screen.queryByText(/ne donne aucune adresse/)).toBeNull();
  });

  it('says where the address would be, on a page that cannot know it', async () => {
    await show(null);
    expect(screen.getByText(/sur cette même page dans la boussole/)).toBeVisible();
  });

  it.each([
    ['fr', 'Voies de recours'],
    ['en', 'Ways to appeal'],
  ] as const)('gives the three ways to the Défenseur des droits, in %s', async (language, title) => {
    await show(NOBODY, language);
    const part = screen.getByRole('region', { name: title });
    expect(within(part).getAllByRole('listitem')).toHaveLength(3);
    for (const link of within(part).getAllByRole('link'))
      expect(link).toHaveAttribute(
        'href',
        expect.stringMatching(/^https:\/\/(formulaire|www)\.defenseurdesdroits\.fr\//),
      );
    expect(within(part).getByText(/Libre réponse 71120/)).toBeVisible();
  });

  it('is whole in English', async () => {
    await show(NOBODY, 'en');
    expect(screen.getByText(/is not compliant with the French/)).toBeVisible();
    expect(titles(2)).toHaveLength(6);
    expect(document.body.textContent).not.toMatch(/\{\{|\b[a-z]+\.[a-z]+[A-Z]/);
  });
});
