// @vitest-environment jsdom
import { questionnaire } from 'virtual:questionnaire';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Screen as IntegratePage } from '../../src/app/integrate-page.tsx';
import { decodeLink } from '../../src/link/decode.ts';
import { renderInFrench } from './in-french.tsx';

const SITE = 'https://compass.example.org/boussole/';

/** What a test types for what the locales set with no-break spaces. */
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
const named = (name: string) => (said: string) => plain(said) === name;

const field = (label: string) => screen.getByLabelText(named(label));
const code = () => screen.getByLabelText<HTMLTextAreaElement>('Code à coller dans votre page').value;
const pasted = () => new DOMParser().parseFromString(code(), 'text/html');
const frame = () => pasted().querySelector('iframe') as HTMLIFrameElement;
const src = () => new URL(frame().getAttribute('src') ?? '');
const parameter = (name: string) => src().searchParams.get(name);
const preview = () => document.querySelector('figure iframe') as HTMLIFrameElement;
const hex = () => field('Couleur des boutons et des réponses cochées');
const said = () => [...document.querySelectorAll('[role="status"]')].map((one) => plain(one.textContent));

/** As pasting does: what was there is replaced. */
const write = (into: HTMLElement, text: string) => fireEvent.change(into, { target: { value: text } });
const choose = (label: string, value: string) => write(field(label), value);

/** On a busy machine. */
const SOON = { timeout: 10_000 };

beforeEach(async () => {
  document.head.innerHTML = `<base href="${SITE}">`;
  await renderInFrench(
    <IntegratePage questionnaire={questionnaire} language="fr" routes={{ here: './?lang=fr#integrate' }} />,
  );
});

describe('the code to copy', () => {
  it('is a frame of this very site and its script, one line each', () => {
    expect(code().split('\n')).toHaveLength(2);
    expect(src().href).toBe(`${SITE}?embed=1&lang=fr`);
    expect(plain(frame().title)).toBe('Boussole : comparer quatre scénarios');
    expect(pasted().querySelector('script')?.getAttribute('src')).toBe(`${SITE}embed/v1.js`);
    expect(frame().hasAttribute('data-boussole')).toBe(true);
    expect(frame().hasAttribute('data-offset')).toBe(false);
    expect(frame().height).toBe('900');
  });

  it('follows the language, and names the frame in it', async () => {
    choose('Langue', 'en');
    expect(parameter('lang')).toBe('en');
    await waitFor(() => expect(frame().title).toBe('Compass: compare four scenarios'), SOON);
  });

  it('follows the background', async () => {
    choose('Fond', 'dark');
    expect(parameter('theme')).toBe('dark');
    choose('Fond', 'auto');
    expect(parameter('theme')).toBeNull();
  });

  it('follows the colour, typed with or without #, or picked', async () => {
    write(hex(), '#1D66A8');
    expect(parameter('color')).toBe('1d66a8');
    fireEvent.change(screen.getByLabelText('Choisir la couleur dans une palette'), { target: { value: '#aa0000' } });
    expect(parameter('color')).toBe('aa0000');
    expect(hex()).toHaveValue('#aa0000');
    await userEvent.click(screen.getByRole('button', { name: 'Reprendre celle de la boussole' }));
    expect(parameter('color')).toBeNull();
    expect(hex()).toHaveValue('');
  });

  it('keeps the last good colour for what is none, and says so', () => {
    write(hex(), '1d66a8');
    for (const bad of ['red', '#12', '1d66a', '#gggggg', 'var(--x)', '1d66a8ff']) {
      write(hex(), bad);
      expect(parameter('color')).toBe('1d66a8');
      expect(hex()).toHaveAttribute('aria-invalid', 'true');
      expect(said().join()).toContain("Ce n'est pas un code de couleur");
    }
    write(hex(), '#aa0000');
    expect(hex()).toHaveAttribute('aria-invalid', 'false');
  });

  it('follows the height, and the header that stays', async () => {
    write(field('Hauteur de départ, en pixels'), '1200');
    write(field('Bandeau fixe en haut de votre site, en pixels'), '80');
    expect(frame().height).toBe('1200');
    expect(frame().dataset['offset']).toBe('80');
  });

  it('keeps the last good height for what is none, and says so', () => {
    const height = field('Hauteur de départ, en pixels');
    for (const bad of ['', '99', '10001', '-5', '1e3', 'beaucoup']) {
      write(height, bad);
      expect(frame().height).toBe('900');
      expect(said().join()).toContain('Écrivez un nombre entier de 100 à 10000.');
    }
  });

  it('leaves the script out, and the header that only the script reads', async () => {
    write(field('Bandeau fixe en haut de votre site, en pixels'), '80');
    await userEvent.click(field('Elle ne change pas, sans script : on défile dans le cadre'));
    expect(code()).not.toContain('<script');
    expect(frame().hasAttribute('data-offset')).toBe(false);
    expect(screen.queryByLabelText(/Bandeau fixe/)).not.toBeInTheDocument();
  });
});

describe('the verdict on a colour', () => {
  it('says on which paper it is used, and where the compass keeps its own', async () => {
    write(hex(), '1d66a8');
    const all = said().join();
    expect(all).toContain('Sur fond clair, votre couleur est utilisée : elle ressort assez (contraste de 5,3 pour 1).');
    expect(all).toContain(
      'Sur fond sombre, votre couleur ne ressort pas assez : contraste de 2,5 pour 1, il en faut 3.',
    );
  });

  it('never reads as enough what is not: 2.96 is 2.9', () => {
    write(hex(), '8d8d8d');
    expect(said().join()).toContain('Sur fond clair, votre couleur ne ressort pas assez : contraste de 2,9 pour 1');
  });

  it('speaks of the only paper there is under a theme that is chosen', async () => {
    write(hex(), '1d66a8');
    choose('Fond', 'dark');
    expect(said().join()).not.toContain('Sur fond clair');
    expect(said().join()).toContain('Sur fond sombre');
  });
});

describe('answers given in advance', () => {
  const given = () => {
    const read = decodeLink(questionnaire, src().hash.slice(1));
    return read.kind === 'answers' ? { ...read.answers } : read;
  };
  const first = 'Qui porte le projet ?';
  const two = "Qu'attendez-vous d'abord de la participation ?";

  it('are in the link as answers, which reads back as them', async () => {
    choose(first, 'association');
    choose(two, 'ideas');
    choose(`${two} Une deuxième réponse`, 'needs');
    choose('Le sujet est-il sensible ?', 'unknown');
    expect(given()).toEqual({ owner: ['association'], objectives: ['needs', 'ideas'], topic: 'unknown' });
    expect(src().search).toBe('?embed=1&lang=fr&r');
    expect(said().join()).toContain('3 questions sur 15 sont déjà remplies.');
  });

  it('are asked again when taken back, the second with the first', async () => {
    choose(two, 'ideas');
    choose(`${two} Une deuxième réponse`, 'needs');
    choose(two, 'needs');
    expect(given()).toEqual({ objectives: ['needs'] });
    choose(two, '');
    expect(src().href).toBe(`${SITE}?embed=1&lang=fr`);
  });

  it('are in the plain link too, which is no embed', async () => {
    choose(first, 'association');
    const link = `${SITE}?lang=fr&r${src().hash}`;
    expect(screen.getByText(link)).toBeInTheDocument();
  });

  it('say when nothing is left to ask', async () => {
    const fold = screen.getByText(named("Donner des réponses d'avance")).closest('details') as HTMLElement;
    const lists = within(fold).getAllByRole('combobox', { hidden: true });
    expect(lists).toHaveLength(questionnaire.questions.length);
    for (const list of lists) write(list, 'unknown');
    expect(said().join()).toContain("le cadre s'ouvrira sur le résultat");
  });
});

describe('the preview', () => {
  it('is the frame of the code, attribute by attribute but the width, which our own style gives', async () => {
    write(hex(), '1d66a8');
    write(field('Bandeau fixe en haut de votre site, en pixels'), '60');
    await waitFor(() => expect(preview().src).toBe(src().href), SOON);
    const attributes = (one: HTMLIFrameElement) =>
      Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value]));
    expect(attributes(frame())['width']).toBe('100%');
    expect({ ...attributes(preview()), width: '100%' }).toEqual(attributes(frame()));
    expect(preview()).not.toHaveAttribute('width');
  });

  it('loads once for all the colours that a palette is dragged across', async () => {
    const before = preview();
    for (const one of ['100000', '200000', '300000']) {
      write(hex(), one);
      expect(preview()).toBe(before);
    }
    await waitFor(() => expect(preview().src).toContain('300000'), SOON);
  });

  it('does not load again for a colour that is not one yet', async () => {
    const before = preview();
    write(hex(), '1d66');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(preview()).toBe(before);
    write(hex(), '1d66a8');
    await waitFor(() => expect(preview()).not.toBe(before), SOON);
  });

  it('leaves the focus where it is', async () => {
    hex().focus();
    write(hex(), '1d66a8');
    await waitFor(() => expect(preview().src).toContain('1d66a8'), SOON);
    expect(hex()).toHaveFocus();
  });
});

it('gives the lines of a host policy for both forms, which leave a site its own frames and scripts', () => {
  const origin = 'https://compass.example.org';
  expect(field('Pour le cadre et le script')).toHaveValue(`frame-src 'self' ${origin}; script-src 'self' ${origin}`);
  expect(field('Pour le cadre seul')).toHaveValue(`frame-src 'self' ${origin}`);
});

it('numbers the steps as the messages do: questions, then the review and the result', () => {
  const rows = within(screen.getByRole('table')).getAllByRole('rowheader');
  expect(rows.map((row) => row.textContent)).toEqual(['0', '1 à 15', '16', '17']);
});
