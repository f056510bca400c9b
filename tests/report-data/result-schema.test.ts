import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonOf } from '../../src/report/data/json-of.ts';
import { playedOn } from '../link/arbitrary-play.ts';
import { GOLDEN } from '../link/golden.ts';
import { rulebook, takenOf } from './taken.ts';

/** The shape that docs/data-format.md promises to other programs. */
const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/result-file.schema.json'), 'utf8'));
const validate = new Ajv({ formats: { date: true } }).compile(schema);
const wrong = (file: unknown) => {
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const written = (...of: Parameters<typeof takenOf>) => JSON.parse(jsonOf(takenOf(...of)) ?? 'null');
const file = written(GOLDEN['the case dunkerque']?.answers ?? {});

it('every file written has the shape of the schema, whatever was answered, tried and said', () => {
  fc.assert(
    fc.property(
      playedOn(rulebook),
      fc.constantFrom(null, { project: 'Vannes', note: '', author: 'La mission' }),
      ({ answers, play }, text) => {
        expect(wrong(written(answers, play, text))).toEqual([]);
      },
    ),
    { numRuns: 15 },
  );
});

it('the schema says each field of a file, and no other', () => {
  expect(Object.keys(schema.properties)).toEqual(Object.keys(file));
  expect(schema.required).toEqual(Object.keys(file));
  const { items } = schema.properties.ranking;
  expect(Object.keys(items.properties)).toEqual(Object.keys(file.ranking[0]));
});

it.each([
  ['another format', { boussole: 2 }],
  ['a link with its #', { link: `#${file.link}` }],
  ['a day that is none', { date: 20261123 }],
  ['three answers to a question', { answers: { objectives: ['needs', 'co-construction', 'shared-vision'] } }],
  ['a firmness that is no word of ours', { firmness: 'certain' }],
  ['a balance that is not shown', { ranking: [{ ...file.ranking[0], balance: 0.3 }, ...file.ranking.slice(1)] }],
  ['three scenarios', { ranking: file.ranking.slice(1) }],
])('it refuses %s', (_, change) => {
  expect(wrong({ ...file, ...change })).not.toEqual([]);
});
