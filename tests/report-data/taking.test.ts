// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeCsv, takeJson, takePicture } from '../../src/report/data/take-data.ts';
import { drawingsOn } from '../../src/report/picture/drawings-on-page.ts';
import { createWords, loadWords } from '../../src/words/words.ts';
import { GOLDEN } from '../link/golden.ts';
import { rulebook, takenOf } from './taken.ts';

const saved: { name: string; file: Blob }[] = [];
beforeEach(() => {
  let last = new Blob();
  URL.createObjectURL = (file: Blob) => {
    last = file;
    return 'blob:1';
  };
  URL.revokeObjectURL = () => undefined;
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: last });
  });
});
afterEach(() => {
  saved.length = 0;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function french() {
  const words = createWords();
  for (const part of ['explanations', 'report'] as const) await loadWords(words, 'fr', part);
  return words;
}
const answers = GOLDEN['the case dunkerque']?.answers ?? {};
const openCase = rulebook.cases.find(({ id }) => id === 'dunkerque') ?? null;

it('files are named after the project, or the case', async () => {
  const words = await french();
  const taken = takenOf(answers);
  await takeJson({ ...taken, text: { project: 'Plage d’Été', note: '', author: '' } }, words);
  await takeJson({ ...taken, openCase }, words);
  await takeJson(taken, words);
  await takeCsv(taken, words);
  expect(saved.map(({ name }) => name)).toEqual([
    'boussole-2026-11-23-plage-d-ete.json',
    'boussole-2026-11-23-dunkerque.json',
    'boussole-2026-11-23.json',
    'boussole-2026-11-23-contributions.csv',
  ]);
  expect(saved.map(({ file }) => file.type)).toEqual([...Array(3).fill('application/json'), 'text/csv;charset=utf-8']);
});

it('the result’s file waits for the firmness', async () => {
  const taken = takenOf(answers);
  const unfinished = { ...taken, workedOut: { ...taken.workedOut, firmness: null } };
  await expect(takeJson(unfinished, await french())).rejects.toThrow(RangeError);
});

it('a picture that the browser does not draw is refused, by its name; a drawing is saved', async () => {
  const words = await french();
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const drawing = { element, part: 'cadran', title: 'Le cadran', caption: ['Les rayons.'] };
  vi.stubGlobal(
    'Image',
    class {
      src = '';
      decode = () => Promise.reject(new Error('no'));
    },
  );
  expect(await takePicture(takenOf(answers), words, drawing, 'png')).toEqual({
    name: 'boussole-2026-11-23-cadran.png',
    saved: 'refused',
  });
  expect(await takePicture(takenOf(answers), words, drawing, 'svg')).toMatchObject({ saved: 'saved' });
  expect(saved.map(({ name }) => name)).toEqual(['boussole-2026-11-23-cadran.svg']);
});

it('the drawings offered are those of the page, each under its own name', async () => {
  const words = await french();
  const page = document.createElement('div');
  const svg = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const dial = svg();
  dial.setAttribute('role', 'img');
  const needle = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  needle.setAttribute('data-needle', 'true');
  dial.append(needle);
  const figure = document.createElement('figure');
  figure.append(dial);
  const chart = document.createElement('div');
  chart.setAttribute('data-chart', '');
  chart.setAttribute('data-colour', 'sovereign');
  chart.append(document.createElement('p'), document.createElement('div'));
  chart.lastElementChild?.append(svg());
  page.append(figure, chart);
  document.body.append(page);
  const look = () => drawingsOn(page, rulebook, words.getFixedT('fr', ['data', 'scenarios']));
  const found = look();
  expect(found.map(({ id }) => id)).toEqual(['dial', 'sovereign']);
  expect(found[0]?.element).toBe(dial);
  expect(found.map(({ title, caption, part }) => [title, caption, part].join()).join()).not.toMatch(
    /pictures\.|files\./,
  );
  // While the calculation goes on, the former drawing is there and not shown; without its needle a dial says nothing.
  chart.lastElementChild?.setAttribute('style', 'visibility: hidden');
  needle.remove();
  expect(look()).toEqual([]);
  page.remove();
});

/** The last drawing saved, as one reads it. */
const savedText = () =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/[\u00a0\u202f]/g, ' '));
    reader.readAsText(saved[saved.length - 1]?.file ?? new Blob());
  });

it('a picture is headed by its case, and says its rules and its day as readers do', async () => {
  const words = await french();
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const drawing = { element, part: 'cadran', title: 'Le cadran', caption: ['Les rayons.'] };
  await takePicture({ ...takenOf(answers), openCase }, words, drawing, 'svg');
  const svg = await savedText();
  for (const said of ['Le cadran – Dunkerque', 'Les rayons.', 'Règles n° 1, 23 novembre 2026'])
    expect(svg).toContain(said);
});

it('a picture says the name of the project as the sender’s own, and is never headed by it', async () => {
  const words = await french();
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  element.setAttribute('viewBox', '0 0 2000 200');
  const drawing = { element, part: 'cadran', title: 'Le cadran', caption: ['Les rayons.'] };
  const text = { project: 'Plage d’Été', note: '', author: '' };
  await takePicture({ ...takenOf(answers), text }, words, drawing, 'svg');
  const svg = new DOMParser().parseFromString(await savedText(), 'image/svg+xml');
  expect(svg.querySelector('title')?.textContent).toBe('Le cadran');
  const lines = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(lines[0]).toBe('Le cadran');
  expect(lines.filter((line) => line?.includes('Plage'))).toEqual([
    'Nom de projet ajouté par l’expéditeur : Plage d’Été',
  ]);
});
