import { describe, expect, it } from 'vitest';
import { IN_PREPARATION, loadRulebook, RULES } from '../../src/rulebook/load.ts';
import { frozenText, readPublished } from '../../src/rulebook/published.ts';
import { RulebookError } from '../../src/rulebook/rulebook-error.ts';
import { rulebook as plugin } from '../../src/rulebook/vite-plugin.ts';
import { GOOD_FILES, writeRules } from './good-files.ts';
import { publishedFiles } from './published-files.ts';

type Files = Readonly<Record<string, string>>;

const edited = (file: string, good: string, bad: string): Files => {
  const text = GOOD_FILES[file] ?? '';
  if (!text.includes(good)) throw new Error(`${file} has no ${good}`);
  return { ...GOOD_FILES, [file]: text.replace(good, bad) };
};
const load = (files: Files) => loadRulebook(writeRules(files));
const FIRST = load(GOOD_FILES);
const SECOND = load(edited('effects/budget.yaml', 'strength: 1\n', 'strength: 1\n  inferred: true\n'));
const ONE = publishedFiles(FIRST);
const TWO = publishedFiles(FIRST, SECOND);

function problemsIn(files: Files) {
  try {
    load(files);
    return [];
  } catch (error) {
    if (error instanceof RulebookError) return error.problems.map(({ file, expected }) => `${file}: ${expected}`);
    throw error;
  }
}

describe('the number of the rules', () => {
  it('is 0 while nothing is published', () => {
    expect(FIRST.version).toBe(IN_PREPARATION);
    expect(load({ ...GOOD_FILES, 'published/.gitkeep': '' }).version).toBe(0);
  });

  it('is that of the last published rulebook when nothing changed since', () => {
    expect(load({ ...GOOD_FILES, ...ONE }).version).toBe(1);
    expect(load({ ...GOOD_FILES, ...TWO }).version).toBe(0);
  });

  it.each([
    ['effects/budget.yaml', 'strength: -2', 'strength: -1'],
    ['effects/budget.yaml', 'inferred: true', 'inferred: false'],
    ['questions.yaml', 'ordered: true', 'ordered: false'],
    ['cases.yaml', 'budget: substantial', 'budget: limited'],
    ['findings.yaml', 'unscored: context', 'unscored: open-question'],
    ['scenarios.yaml', 'tool: public', 'tool: private'],
  ])('is 0 again after a change in %s', (file, good, bad) => {
    expect(load({ ...edited(file, good, bad), ...ONE }).version).toBe(0);
  });

  it('counts the order of a list as a change, since it can settle a tie', () => {
    const [one, two] = ['lavelanet', 'mutmutix'].map((id) => `    - ${id}/participatory/commissioner/brake/1\n`);
    const files = edited('effects/budget.yaml', `${one}${two}`, `${two}${one}`);
    expect(load({ ...files, ...ONE }).version).toBe(0);
  });

  it.each([
    ['a review date', 'effects/budget.yaml', '2028-11-23', '2027-11-23'],
    ['a note', 'effects/budget.yaml', 'strength: -2', 'strength: -2\n  note: read again'],
    ['a comment', 'effects/budget.yaml', 'strength: -2', 'strength: -2 # read again'],
    ['the reason of a neutral option', 'questions.yaml', 'neutral: no finding', 'neutral: none'],
    ['the way an option is written', 'effects/budget.yaml', 'budget: [substantial]', 'budget: substantial'],
    [
      'the order of fields',
      'effects/budget.yaml',
      '{ budget: none, owner: association }',
      '{ owner: association, budget: none }',
    ],
  ])('stays the same after a change of %s, which no reader gets', (_, file, good, bad) => {
    expect(load({ ...edited(file, good, bad), ...ONE }).version).toBe(1);
  });
});

describe('published rulebooks', () => {
  it('are read in order, with their number and date, as they were', () => {
    const published = readPublished(writeRules({ ...GOOD_FILES, ...TWO }));
    expect(published.map(({ number, date }) => [number, date])).toEqual([
      [1, '2027-01-01'],
      [2, '2027-01-02'],
    ]);
    const [first, second] = published;
    expect(first?.rulebook.version).toBe(1);
    expect(first?.rulebook.findings).toEqual(FIRST.findings);
    expect(second?.rulebook.effects[1]?.inferred).toBe(true);
    expect(first?.rulebook.effects[1]?.inferred).toBeUndefined();
  });

  it('are frozen without what is for editors, always in the same bytes', () => {
    const text = frozenText(FIRST, 1, '2027-01-01');
    expect(text).toMatch(/^\{\n {2}"rulebook": 1,\n {2}"published": "2027-01-01",\n {2}"scenarios": \[/);
    expect(text).toMatch(/\n\}\n$/);
    expect(text).not.toMatch(/"(note|neutral|decisive|review|version)"/);
    expect(frozenText(load(GOOD_FILES), 1, '2027-01-01')).toBe(text);
  });

  it('may have other line ends, which git changes', () => {
    const crlf = (ONE['published/1.json'] ?? '').replaceAll('\n', '\r\n');
    expect(problemsIn({ ...GOOD_FILES, ...ONE, 'published/1.json': crlf })).toEqual([]);
  });

  const asPublished = 'expected the file as published (checksums.txt): a published rulebook never changes';
  const withoutGap = 'expected this file: rulebooks are numbered without a gap';
  const { 'published/1.json': first = '', 'published/2.json': second = '', 'published/checksums.txt': sums = '' } = TWO;
  it.each<[string, Files, string[]]>([
    [
      'edited by hand',
      { ...TWO, 'published/1.json': first.replace('"strength": -2', '"strength": -1') },
      [`1.json: ${asPublished}`],
    ],
    ['cut short', { ...TWO, 'published/2.json': second.slice(0, 900) }, [`2.json: ${asPublished}`]],
    ['taken away', { 'published/2.json': second, 'published/checksums.txt': sums }, [`1.json: ${withoutGap}`]],
    [
      'taken away with its checksum',
      { 'published/2.json': second, 'published/checksums.txt': sums.split('\n')[1] ?? '' },
      ['2.json: expected rulebooks 1.json, 2.json… without a gap, and no other', `1.json: ${withoutGap}`],
    ],
    ['put there without a checksum', { ...ONE, 'published/2.json': second }, [`2.json: ${asPublished}`]],
    [
      'put in the place of another',
      { 'published/1.json': second, 'published/checksums.txt': sums.split('\n')[1]?.replace('2.json', '1.json') ?? '' },
      ['1.json: expected the number 1, found 2'],
    ],
    [
      'given another name',
      { ...ONE, 'published/one.json': first },
      ['one.json: expected rulebooks 1.json, 2.json… without a gap, and no other', `2.json: ${withoutGap}`],
    ],
  ])('are refused when one is %s', (_, published, expected) => {
    expect(problemsIn({ ...GOOD_FILES, ...published })).toEqual(expected.map((one) => `published/${one}`));
  });

  it('are refused, by field, when today’s shapes no longer read them', () => {
    const odd = publishedFiles({ ...FIRST, effects: FIRST.effects.map((one) => ({ ...one, id: 'oneword' })) });
    expect(problemsIn({ ...GOOD_FILES, ...odd })[0]).toBe(
      'published/1.json: expected a phrase in kebab-case, such as platform-cost-without-budget',
    );
  });

  it('of the project itself are as they were published', () => {
    expect(() => readPublished(RULES)).not.toThrow();
  });
});

describe('a permanent code', () => {
  const expected = (files: Files, published: Files = ONE) => problemsIn({ ...files, ...published });

  it.each([
    [
      'of a question is not changed',
      'id: owner, code: ow',
      'id: owner, code: wo',
      'expected ow, the code of owner in rulebook 1: codes are permanent',
    ],
    [
      'of an option is not changed',
      '{ id: ideas, code: i }',
      '{ id: ideas, code: d }',
      'expected i, the code of ideas in rulebook 1: codes are permanent',
    ],
  ])('%s', (_, good, bad, message) => {
    expect(expected(edited('questions.yaml', good, bad))).toEqual([`questions.yaml: ${message}`]);
  });

  it('is not given to another question or option, even after the first is gone', () => {
    const more =
      '- { id: hurry, code: hu, chapter: time, kind: fact, pick: 1, ordered: false, options: [{ id: yes, code: y, neutral: why }, { id: no, code: n, neutral: why }] }\n';
    const withHurry = {
      ...GOOD_FILES,
      'questions.yaml': `${GOOD_FILES['questions.yaml']}${more}`,
      'effects/hurry.yaml': '[]',
    };
    const published = publishedFiles(load(withHurry), FIRST);
    const reused = (text: string) => ({ ...withHurry, 'questions.yaml': `${GOOD_FILES['questions.yaml']}${text}` });
    expect(expected(GOOD_FILES, published)).toEqual([]);
    expect(expected(withHurry, published)).toEqual([]);
    const other = reused(more.replace('id: hurry', 'id: haste'));
    expect(expected({ ...other, 'effects/hurry.yaml': '[]', 'effects/haste.yaml': '[]' }, published)).toEqual([
      'questions.yaml: expected a code never used: hu means hurry in rulebook 1',
    ]);
    expect(expected(reused(more.replace('id: yes', 'id: rather')), published)).toEqual([
      'questions.yaml: expected a code never used: y means yes in rulebook 1',
    ]);
  });

  it('may be that of an option of another question', () => {
    const files = edited('questions.yaml', '{ id: company, code: c', '{ id: none, code: n');
    const text = (files['cases.yaml'] ?? '').replace('owner: company', 'owner: none');
    expect(expected({ ...files, 'cases.yaml': text })).toEqual([]);
  });
});

it('the page gets the number and date of each published rulebook, and nothing else of them', () => {
  const { load: loadModule } = plugin(writeRules({ ...GOOD_FILES, ...TWO }));
  if (typeof loadModule !== 'function') throw new Error('the plugin loads its modules by a function');
  const source = String(Reflect.apply(loadModule, {}, ['\0virtual:history']));
  const json = /JSON\.parse\((.*)\)/.exec(source)?.[1] ?? '';
  expect(JSON.parse(JSON.parse(json))).toEqual([
    { number: 1, date: '2027-01-01' },
    { number: 2, date: '2027-01-02' },
  ]);
});
