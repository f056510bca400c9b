// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Page } from '../../src/components/page.tsx';
import { createWords } from '../../src/words/words.ts';

const way = { href: '#', follow: () => undefined };
const ways = { home: way, scenarios: way, method: way, accessibility: way, privacy: way, integrate: way };

function shown() {
  render(
    <I18nextProvider i18n={createWords()}>
      <Page ways={ways} otherLanguages={[]}>
        <h1>Ici</h1>
      </Page>
    </I18nextProvider>,
  );
  return screen.getByRole('contentinfo');
}

describe('around every screen', () => {
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });

  it('says what is saved, and leads whoever has a site to the way to show the compass there', () => {
    expect(shown()).toHaveTextContent('sauf un brouillon sur votre appareil si vous le demandez');
    expect(screen.getByRole('link', { name: 'Intégrer à votre site' })).toBeVisible();
  });

  it('says in a frame what is true there, and asks its readers to embed nothing', () => {
    vi.spyOn(window, 'top', 'get').mockReturnValue({} as Window & typeof globalThis);
    const around = shown();
    expect(around).toHaveTextContent(
      'Sur un poste partagé, effacez vos réponses avant de partir, ou fermez le navigateur.',
    );
    expect(around).not.toHaveTextContent('brouillon');
    expect(screen.queryByRole('link', { name: 'Intégrer à votre site' })).not.toBeInTheDocument();
  });
});
