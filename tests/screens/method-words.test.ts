import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { flatten, LANGUAGES, read } from '../words/locales.ts';

/** Keys made of an id; the id is checked where it comes from. */
const MADE =
  /^(justifications|unscored|search\.(any|question|scenario|actor|source)|finding\.uses|fairness\.(bounds|statuses|measures|first|courses|neutral)|limits|formulas)\.|\.title$|^search\.(question|scenario|actor|source)$|^rule\.(lever|brake)(Once|Twice)$/;
const PLURAL = /_(one|many|other)$/;

it('the method page uses every text it has', () => {
  const folder = join(import.meta.dirname, '../../src/screens/method');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const keys = flatten(read('fr', 'method')).map(([path]) => path.replace(PLURAL, ''));
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((path) => !MADE.test(path) && !code.includes(`'${path}'`))).toEqual([]);
});

it.each(LANGUAGES)('%s says why each bound that is declared unmet is so, and nothing else', (language) => {
  const path = join(import.meta.dirname, '../../rules/fairness.yaml');
  const { justified } = parse(readFileSync(path, 'utf8')) as { justified: readonly { readonly id: string }[] };
  const said = flatten(read(language, 'method')).flatMap(([key]) => /^justifications\.(.*)$/.exec(key)?.[1] ?? []);
  expect(said.sort()).toEqual(justified.map(({ id }) => id).sort());
});

it.each(LANGUAGES)('%s says of each answer declared neutral why no rule moves with it, and of no other', (language) => {
  const neutral = loadRulebook().questions.flatMap(({ id, options }) =>
    options.filter((option) => option.neutral).map((option) => `${id}.${option.id}`),
  );
  const said = flatten(read(language, 'method')).flatMap(([key]) => /^fairness\.neutral\.(.*)$/.exec(key)?.[1] ?? []);
  expect(neutral.length).toBeGreaterThan(0);
  expect(said.sort()).toEqual(neutral.sort());
});
