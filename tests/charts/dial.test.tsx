// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { Dial } from '../../src/charts/dial.tsx';
import { Rose } from '../../src/charts/rose.tsx';
import type { Language } from '../../src/words/language.ts';
import { createWords, loadWords, speak } from '../../src/words/words.ts';
import { readingsWith, SCENARIOS } from './readings-of.ts';

afterEach(cleanup);

async function show(language: Language, dial: ReactElement) {
  const words = createWords();
  await speak(words, language);
  await loadWords(words, language, 'explanations');
  const within = (element: ReactElement) => <I18nextProvider i18n={words}>{element}</I18nextProvider>;
  const view = render(within(dial));
  return { ...view, change: (element: ReactElement) => view.rerender(within(element)) };
}

const dial = (shares: readonly number[] | null, placed = true) => (
  <Dial scenarios={SCENARIOS} readings={shares && readingsWith(...shares)} placed={placed} />
);
const label = () =>
  screen
    .getByRole('img')
    .getAttribute('aria-label')
    ?.replaceAll(/[\u00a0\u202f]/g, ' ');
const needle = () => document.querySelector('[data-needle]');
const lines = () => document.querySelector('[data-readings]')?.getAttribute('d')?.split('M').slice(1) ?? [];

describe('the dial says in words what it draws', () => {
  it.each([
    [
      'fr',
      [0.25, 0.05, 0.7, 0],
      'L’aiguille penche vers un outil public ou commun et vers une démarche menée par les citoyens ou la foule. Elle est courte : des scénarios opposés se partagent les lectures. Sur 20 lectures, arrivent en tête : Contributive, 14 fois ; Participative 2.0, 5 fois ; De la souveraineté, 1 fois ; Oligarchique, jamais.',
    ],
    [
      'en',
      [0.25, 0.05, 0.7, 0],
      'The needle leans towards a public or common tool and towards a process led by citizens or the crowd. It is short: opposite scenarios share the readings. Out of 20 readings, these come first: Contributive, 14 times; Participatory 2.0, 5 times; Sovereign, once; Oligarchic, never.',
    ],
    [
      'fr',
      [0.5, 0.5, 0, 0],
      'L’aiguille penche vers une démarche menée par l’institution. Sur 20 lectures, arrivent en tête : Participative 2.0, 10 fois ; De la souveraineté, 10 fois ; Contributive, jamais ; Oligarchique, jamais.',
    ],
    [
      'fr',
      [0.5, 0, 0.5, 0],
      'L’aiguille n’est qu’un point : des scénarios opposés se partagent les lectures presque à égalité. Sur 20 lectures, arrivent en tête : Participative 2.0, 10 fois ; Contributive, 10 fois ; De la souveraineté, jamais ; Oligarchique, jamais.',
    ],
  ] as const)('in %s, for shares of %s', async (language, shares, said) => {
    await show(language, dial(shares));
    expect(label()).toBe(said);
  });

  it.each([
    ['fr', 'Boussole : l’aiguille attend, le calcul est en cours.'],
    ['en', 'Compass: the needle is waiting for the figures to be worked out.'],
  ] as const)('while the readings are worked out, in %s', async (language, said) => {
    await show(language, dial(null));
    expect(label()).toBe(said);
  });

  it.each(['fr', 'en'] as const)('and says whose reading its places are, in %s', async (language) => {
    await show(language, dial([1, 0, 0, 0]));
    const caption = language === 'fr' ? /notre interprétation/ : /our own interpretation/;
    expect(screen.getByText(caption)).toBeVisible();
  });
});

describe('the dial draws', () => {
  it('twenty lines, and a needle along the mean', async () => {
    await show('fr', dial([0, 0, 1, 0]));
    expect(lines()).toHaveLength(20);
    // Pointing to the bottom right, unshortened: an eighth of a turn and a half.
    expect(needle()).toHaveAttribute('transform', 'matrix(-0.7071 0.7071 -0.7071 -0.7071 0 0)');
  });

  it('a dot when opposite scenarios share the readings', async () => {
    await show('fr', dial([0, 0.5, 0, 0.5]));
    expect(needle()?.tagName).toBe('circle');
    expect(lines()).toHaveLength(20);
  });

  it('neither needle nor lines before the readings are known, in the same place', async () => {
    const view = await show('fr', dial(null));
    expect(needle()).toBeNull();
    expect(lines()).toHaveLength(0);
    const before = [screen.getByRole('img').getAttribute('viewBox'), view.container.textContent];
    view.change(dial([1, 0, 0, 0]));
    expect([screen.getByRole('img').getAttribute('viewBox'), view.container.textContent]).toEqual(before);
  });

  it('nothing of the former readings while others are worked out, then the same needle turned', async () => {
    const view = await show('fr', dial([1, 0, 0, 0]));
    const former = needle();
    view.change(dial(null));
    expect(lines()).toHaveLength(0);
    expect(former?.parentElement?.getAttribute('class')).toContain('waiting');
    view.change(dial([0, 1, 0, 0]));
    expect(needle()).toBe(former);
    expect(former?.parentElement?.getAttribute('class') ?? '').not.toContain('waiting');
    expect(former).toHaveAttribute('transform', 'matrix(0.7071 0.7071 -0.7071 0.7071 0 0)');
  });

  it('no needle when nothing was answered, and says so', async () => {
    await show('fr', dial([0.25, 0.25, 0.3, 0.2], false));
    expect(needle()).toBeNull();
    expect(lines()).toHaveLength(0);
    expect(label()).toBe('Boussole sans aiguille : aucune question n’a encore de réponse.');
  });

  it('the face of the home page, where the needle shows north', async () => {
    const { container, change } = await show('fr', <Rose scenarios={SCENARIOS} />);
    const marks = () =>
      [...container.querySelectorAll('[data-colour]')].map((mark) => [
        mark.getAttribute('data-colour'),
        mark.textContent,
        mark.querySelector('circle')?.getAttribute('cx'),
        mark.querySelector('circle')?.getAttribute('cy'),
      ]);
    const home = marks();
    expect(home.map(([id, number]) => [id, number])).toEqual(SCENARIOS.map(({ id }, at) => [id, `${at + 1}`]));
    expect(container.querySelector('path[d^="M0-114"]')).not.toBeNull();
    change(dial([1, 0, 0, 0]));
    expect(marks()).toEqual(home);
  });
});
