import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeRules, withRulebook } from '../../scripts/rules/publish/changelog.ts';
import { preparePublication } from '../../scripts/rules/publish/publication.ts';
import { writeAll } from '../../scripts/rules/publish/write-all.ts';
import type { Fairness } from '../../src/proof/fairness.ts';
import { firstPlaces } from '../../src/proof/first-places.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { GOOD_FILES, writeRules } from '../rulebook/good-files.ts';
import { publishedFiles } from '../rulebook/published-files.ts';

const CHANGELOG = `# Changelog

Rules apart from code.

## Unreleased

### Rules

- Money counts more.
- So do ideas.

### Code

- Faster.

## Rulebook 1 — 2027-01-01

- First.
`;

/** A sentence for all that a rulebook says, as JSON. */
const wordsFor = ({ effects, alerts, everywhere, actions, findings }: Rulebook): Files => {
  const json = (ids: readonly string[]) => JSON.stringify(Object.fromEntries(ids.map((id) => [id, 'Said.'])));
  return {
    effects: json(effects.map(({ id }) => id)),
    alerts: json([...alerts, ...everywhere].map(({ id }) => id)),
    actions: json(actions.map(({ id }) => id)),
    findings: json(findings.map(({ ref }) => ref)),
  };
};

type Files = Readonly<Record<string, string>>;
type Bounds = Fairness['bounds'];

/** A project of rules and a changelog, in a folder of its own. */
const project = (rules: Files, changelog = CHANGELOG): string =>
  writeRules({
    ...Object.fromEntries(Object.entries(rules).map(([name, text]) => [`rules/${name}`, text])),
    'CHANGELOG.md': changelog,
    ...Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [`locales/fr/${name}.json`, words])),
  });

/** A proof that says what it is told of the bounds; the rest of its report plays no part here. */
const proof =
  (bounds: Bounds = []) =>
  (rulebook: Rulebook): Fairness =>
    ({ rulebook: rulebook.version, bounds, firstPlaces: { asPublished: firstPlaces(rulebook) } }) as Fairness;

const FIRST = loadRulebook(writeRules(GOOD_FILES));
const WORDS = wordsFor(FIRST);
const PUBLISHED: Files = { ...GOOD_FILES, ...publishedFiles(FIRST) };
const changed: Files = {
  ...PUBLISHED,
  'effects/budget.yaml': (GOOD_FILES['effects/budget.yaml'] ?? '').replace('strength: -2', 'strength: -1'),
};
const edit = (name: string, good: string, bad: string): Files => ({
  ...PUBLISHED,
  [name]: (PUBLISHED[name] ?? '').replace(good, bad),
});

/** Publishes, as the command does, without the report. */
async function publish(root: string, date = '2027-02-03', bounds: Bounds = []): Promise<void> {
  const { files } = preparePublication(root, date, proof(bounds));
  await writeAll(root, files, () => undefined);
}

describe('publishing', () => {
  it('freezes the first rulebook as number 1, and then the rules have its number', async () => {
    const root = project(GOOD_FILES);
    await publish(root);
    expect(loadRulebook(join(root, 'rules')).version).toBe(1);
    expect(readFileSync(join(root, 'rules/published/checksums.txt'), 'utf8')).toMatch(/^[0-9a-f]{64} {2}1\.json\n$/);
  });

  it('freezes the next number beside the former, which stay as they are', async () => {
    const root = project(changed);
    await publish(root);
    const read = (name: string) => readFileSync(join(root, 'rules/published', name), 'utf8');
    expect(read('1.json')).toBe(PUBLISHED['published/1.json']);
    expect(JSON.parse(read('2.json'))).toMatchObject({ rulebook: 2, published: '2027-02-03' });
    expect(
      read('checksums.txt')
        .split('\n')
        .map((line) => line.slice(66)),
    ).toEqual(['1.json', '2.json', '']);
    expect(loadRulebook(join(root, 'rules')).version).toBe(2);
  });

  it('moves what the changelog says of the rules to an entry of its own, with what changed', async () => {
    const root = project(changed);
    await publish(root);
    const text = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    expect(text.match(/^##+ .*/gm)).toEqual([
      '## Unreleased',
      '### Code',
      '## Rulebook 2 — 2027-02-03',
      '## Rulebook 1 — 2027-01-01',
    ]);
    const entry = text.slice(text.indexOf('## Rulebook 2'), text.indexOf('## Rulebook 1'));
    expect(entry).toContain('- Money counts more.\n- So do ideas.\n');
    expect(entry).toContain(
      '- Effects, changed: `platform-cost-without-budget` (weight: weighs a lot against → weighs a little against)\n',
    );
    expect(entry).toContain('- First places');
  });

  it('proves the rules under the number that they get', () => {
    let proved = 0;
    preparePublication(project(changed), '2027-02-03', (rulebook) => {
      proved = rulebook.version;
      return proof()(rulebook);
    });
    expect(proved).toBe(2);
  });
});

const justified = {
  subject: 'sovereign',
  value: 0.07,
  limit: 0.1,
  detail: '',
  effects: ['a-rule'],
  witness: '1.2.x.0.y',
  justified: 'why',
};
const broken: Bounds = [
  {
    id: 'first-place',
    status: 'broken',
    outside: [justified, { ...justified, subject: 'oligarchic', justified: null }],
  },
];

describe('publishing is refused, and nothing is written', () => {
  const { 'published/1.json': frozen = '' } = PUBLISHED;
  const without = CHANGELOG.replace(/### Rules[^#]*/, '');
  it.each<[string, Files, string, Bounds, string, RegExp]>([
    [
      'a rule file has a problem',
      edit('actions.yaml', 'actor: commissioner', 'actor: mayor'),
      CHANGELOG,
      [],
      '2027-02-03',
      /rules\/actions\.yaml:3 0\.actor \(share-the-cost\): /,
    ],
    [
      'nothing changed',
      PUBLISHED,
      CHANGELOG,
      [],
      '2027-02-03',
      /^Nothing has changed since rulebook 1, published on 2027-01-01\.$/,
    ],
    [
      'only a note changed',
      edit('effects/budget.yaml', 'strength: -2', 'strength: -2\n  note: x'),
      CHANGELOG,
      [],
      '2027-02-03',
      /^Nothing has changed/,
    ],
    [
      'a question changed its code',
      edit('questions.yaml', 'code: ow', 'code: wo'),
      CHANGELOG,
      [],
      '2027-02-03',
      /2\.code \(owner\): expected ow, the code of owner in rulebook 1/,
    ],
    [
      'an option’s code means something else',
      edit('questions.yaml', '{ id: company, code: c', '{ id: firm, code: c'),
      CHANGELOG,
      [],
      '2027-02-03',
      /expected/,
    ],
    [
      'a published rulebook was edited',
      { ...changed, 'published/1.json': frozen.replace('-2', '-1') },
      CHANGELOG,
      [],
      '2027-02-03',
      /published\/1\.json:1: expected the file as published/,
    ],
    [
      'a fairness bound is broken',
      changed,
      CHANGELOG,
      broken,
      '2027-02-03',
      /^Not published:\n {2}fairness: each scenario is first .*\n +oligarchic: 7\.0 %, bound 10\.0 %\n +rules: a-rule\n +answers: \?r#1\.2\.x\.0\.y$/,
    ],
    [
      'the changelog says nothing of the rules',
      changed,
      without,
      [],
      '2027-02-03',
      /CHANGELOG\.md: expected what changed and why, under « ### Rules »/,
    ],
    [
      'the changelog has the title alone',
      changed,
      CHANGELOG.replace(/- Money[^#]*/, ''),
      [],
      '2027-02-03',
      /CHANGELOG\.md: expected what changed/,
    ],
    [
      'the day is before the last publication',
      changed,
      CHANGELOG,
      [],
      '2026-12-31',
      /--date: expected 2027-01-01 or later, the day of rulebook 1, found 2026-12-31/,
    ],
  ])('when %s', async (_, files, changelog, bounds, date, message) => {
    const root = project(files, changelog);
    await expect(publish(root, date, bounds)).rejects.toThrow(message);
    expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toBe(changelog);
    expect(existsSync(join(root, 'rules/published/2.json'))).toBe(false);
    expect(readFileSync(join(root, 'rules/published/checksums.txt'), 'utf8')).toBe(
      PUBLISHED['published/checksums.txt'],
    );
  });

  it('when a rule has no sentence in some language', async () => {
    const root = project(changed);
    writeFileSync(join(root, 'locales/fr/effects.json'), '{}');
    await expect(publish(root)).rejects.toThrow(
      /locales\/fr\/effects\.json: expected the words of platform-cost-without-budget/,
    );
    expect(existsSync(join(root, 'rules/published/2.json'))).toBe(false);
  });

  it('when the report cannot be made: what was written is put back', async () => {
    const root = project(changed);
    const { files } = preparePublication(root, '2027-02-03', proof());
    const fail = () => {
      expect(existsSync(join(root, 'rules/published/2.json'))).toBe(true);
      throw new Error('no report');
    };
    await expect(writeAll(root, files, fail)).rejects.toThrow('no report');
    expect(existsSync(join(root, 'rules/published/2.json'))).toBe(false);
    expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toBe(CHANGELOG);
    expect(loadRulebook(join(root, 'rules')).version).toBe(0);
  });

  it('when a file cannot be written: the others are put back', async () => {
    const root = project(changed);
    const { files } = preparePublication(root, '2027-02-03', proof());
    rmSync(join(root, 'CHANGELOG.md'));
    writeFileSync(join(root, 'rules/published/checksums.txt'), PUBLISHED['published/checksums.txt'] ?? '');
    mkdirSync(join(root, 'CHANGELOG.md/in-the-way'), { recursive: true });
    await expect(writeAll(root, files, () => undefined)).rejects.toThrow();
    expect(existsSync(join(root, 'rules/published/2.json'))).toBe(false);
  });
});

describe('the changelog', () => {
  it('is taken apart and put together without losing a line', () => {
    const { rules, lines } = takeRules(CHANGELOG);
    expect(rules).toBe('- Money counts more.\n- So do ideas.');
    expect(lines.join('\n')).not.toContain('Money');
    const kept = withRulebook(CHANGELOG, 2, '2027-02-03', '- counted\n').split('\n');
    expect(CHANGELOG.split('\n').filter((line) => line && line !== '### Rules' && !kept.includes(line))).toEqual([]);
  });

  it('is read to its end when the rules are its last part', () => {
    const last = '# Changelog\n\n## Unreleased\n\n### Rules\n\n- One.\n';
    expect(takeRules(last).rules).toBe('- One.');
    expect(withRulebook(last, 1, '2027-01-01', '- counted')).toBe(
      '# Changelog\n\n## Unreleased\n\n## Rulebook 1 — 2027-01-01\n\n- One.\n\nWhat `npm run rules:diff` counted:\n\n- counted\n',
    );
  });

  it('takes no part of another section for the unreleased one', () => {
    expect(takeRules('## Unreleased\n\n## Rulebook 1 — 2027-01-01\n\n### Rules\n\n- Old.\n').rules).toBe('');
    expect(takeRules('# Changelog\n').rules).toBe('');
  });
});
