import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../scripts/rules/json-schema.ts';
import { RULES } from '../../src/rulebook/load.ts';

const FILES = ['.', 'effects'].flatMap((folder) =>
  readdirSync(join(RULES, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);

const textOf = (name: string) => readFileSync(join(RULES, name), 'utf8');
const ajv = new Ajv({ formats: { date: true } });

/** The schema that the first line of a rule file names. */
function schemaOf(name: string): object {
  const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(textOf(name))?.[1];
  const path = join(RULES, dirname(name), named ?? 'no schema');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { not: {}, title: `${name} names no schema` };
}

/** What an editor underlines when one piece of a rule file is replaced; nothing when it is right. */
function underlined(name: string, good: string | RegExp = '', bad = ''): string[] {
  const text = textOf(name);
  expect(text).toMatch(good);
  const validate = ajv.compile(schemaOf(name));
  validate(parse(text.replace(good, bad)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the schemas for editors', () => {
  it('are those of the shapes: `npm run rules:schema` writes them again', () => {
    expect(readdirSync(join(RULES, 'schema')).sort()).toEqual([...jsonSchemas().keys()].sort());
    for (const [name, schema] of jsonSchemas())
      expect(JSON.parse(textOf(`schema/${name}`)), name).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('explain every field of an effect', () => {
    const { items } = schemaOf('effects/budget.yaml') as { items: { properties: Record<string, object> } };
    const silent = Object.entries(items.properties).filter(([, field]) => !('description' in field));
    expect(Object.keys(items.properties)).toContain('review');
    expect(silent).toEqual([]);
  });

  it.each(FILES)('find nothing wrong in %s', (name) => {
    expect(underlined(name)).toEqual([]);
  });

  it.each([
    ['a field that does not exist', 'effects/data.yaml', '  inferred: ', '  infered: '],
    ['a strength out of scale', 'effects/budget.yaml', 'strength: -1', 'strength: -3'],
    ['an effect without a review date', 'effects/budget.yaml', /\n {2}review: .*/, ''],
    ['a review date that no calendar has', 'effects/budget.yaml', /review: .*/, 'review: 2027-02-29'],
    ['a condition that is neither an option nor a list', 'effects/budget.yaml', /when: .*/, 'when: { budget: 3 }'],
    ['a condition with an empty list', 'effects/budget.yaml', /when: .*/, 'when: { budget: [] }'],
    ['an actor who does not exist', 'actions.yaml', 'actor: commissioner', 'actor: mayor'],
    ['a level that does not exist', 'alerts.yaml', 'level: red', 'level: orange'],
    ['a code of one letter for a question', 'questions.yaml', 'code: bu', 'code: b'],
    ['a reason that is not in the list', 'findings.yaml', 'unscored: context', 'unscored: boring'],
    ['a case tried on one scenario', 'cases.yaml', /tried: .*/, 'tried: [sovereign]'],
    ['a direction that does not exist', 'fairness.yaml', 'commissioner: up', 'commissioner: upwards'],
    ['a scenario without a practice', 'scenarios.yaml', /\n {2}practice:\n( {4}- .*\n)+/, '\n'],
  ])('underline %s', (_, name, good, bad) => {
    expect(underlined(name, good, bad)).not.toEqual([]);
  });

  it('accept one option as well as a list of them', () => {
    expect(underlined('effects/budget.yaml', /when: .*/, 'when: { budget: none }')).toEqual([]);
    expect(underlined('effects/budget.yaml', /when: .*/, 'when: { budget: [none, limited] }')).toEqual([]);
  });
});
