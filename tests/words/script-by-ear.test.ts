import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { texts } from './locales.ts';

const SCRIPT = readFileSync(join(import.meta.dirname, '../../docs/accessibility.md'), 'utf8');
const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').replaceAll('’', "'");
const said = texts('fr').map(([, text]) => plain(text));

/** What is heard or pressed and is no text of ours: the reader's own words, and what is put together of several. */
const OTHERS =
  /^(graphique|cliquable|next|Points de repère|non conforme|Français|English|Question \d|Dunkerque, note 3|Lavelanet, cas de)/;

/** The expected words, without what stands for the rest, nor the product's name at the end of a title. */
const expected = [...plain(SCRIPT).matchAll(/« ((?:[^«»]|« [^»]* »)+?) »/g)]
  .map(([, words = '']) => words.replace(/ – La Boussole$/, ''))
  .flatMap((words) => words.split('…'))
  .map((words) => words.trim())
  .filter((words) => words.length > 2 && !OTHERS.test(words));

it('the script for screen readers expects words that the screens say', () => {
  expect(expected.length).toBeGreaterThan(30);
  const unsaid = expected.filter((words) => !said.some((text) => text.includes(words)));
  expect(unsaid).toEqual([]);
});
