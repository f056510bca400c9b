// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { Privacy } from '../../src/screens/privacy/privacy.tsx';
import { createWords, speak } from '../../src/words/words.ts';
import './in-french.tsx';

async function show(language: 'fr' | 'en') {
  const words = createWords();
  await speak(words, language, ['privacy']);
  render(
    <I18nextProvider i18n={words}>
      <Privacy here="./#privacy" />
    </I18nextProvider>,
  );
  return words;
}

describe('the page on privacy', () => {
  it('says what is kept, who can read a link, what a host sees, and where Back keeps the answers', async () => {
    await show('fr');
    const part = (name: RegExp) => screen.getByRole('region', { name });
    expect(part(/^Ce que la page envoie/)).toHaveTextContent(/pas de cookie/);
    expect(part(/^Ce qui reste sur votre appareil/)).toHaveTextContent(/sept jours au plus/);
    expect(part(/^Qui peut lire un lien/)).toHaveTextContent(/n’est pas chiffré/);
    expect(part(/^Ce que voit l’hébergeur/)).toHaveTextContent(/après le signe # de l’adresse/);
    expect(part(/^Dans la page d’un autre site/)).toHaveTextContent(/le numéro de l’étape/);
  });

  it('tells how to erase everything by the very names of the panel and of its button', async () => {
    const { t } = await show('fr');
    const steps = within(screen.getByRole('region', { name: /^Tout effacer/ })).getAllByRole('listitem');
    expect(steps).toHaveLength(4);
    expect(steps[0]).toHaveTextContent(t('later:title'));
    expect(steps[1]).toHaveTextContent(`« ${t('later:erase')} »`);
    expect(steps[2]).toHaveTextContent(/historique du navigateur/);
  });

  it.each(['fr', 'en'] as const)('leads to each of its parts, in %s', async (language) => {
    await show(language);
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    const titles = screen.getAllByRole('heading', { level: 2 });
    expect(links.map(({ textContent }) => textContent)).toEqual(titles.map(({ textContent }) => textContent));
    expect(document.body.textContent).not.toMatch(/\{\{|\b(server|device|link|host|frame|erase)\.[a-z]/);
  });
});
