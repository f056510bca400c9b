import { beforeAll, describe, expect, it } from 'vitest';
import { readFinding } from '../../src/rulebook/finding.ts';
import { IN_PREPARATION, loadRulebook } from '../../src/rulebook/load.ts';
import type { RuleProblem } from '../../src/rulebook/rule-file.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { RulebookError } from '../../src/rulebook/rulebook-error.ts';
import { CROSS_MISTAKES } from './cross-mistakes.ts';
import { GOOD_FILES, writeRules } from './good-files.ts';
import { type Mistake, SHAPE_MISTAKES } from './mistakes.ts';

/** What is reported about a folder of rule files; nothing when it loads. */
function problemsIn(files: Readonly<Record<string, string>>): readonly RuleProblem[] {
  try {
    loadRulebook(writeRules(files));
    return [];
  } catch (error) {
    if (error instanceof RulebookError) return error.problems;
    throw error;
  }
}

function make({ file, replace, with: by }: Mistake): Record<string, string> {
  const text = GOOD_FILES[file] ?? '';
  if (text.split(replace).length !== 2) throw new Error(`${file} has not exactly one ${replace}`);
  return { ...GOOD_FILES, [file]: text.replace(replace, by) };
}

/** The line, from 1, of the only place where a text stands. */
function lineOf(text: string, part: string): number {
  if (text.split(part).length !== 2) throw new Error(`not exactly one ${part} in:\n${text}`);
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('a good folder of rule files', () => {
  let rulebook: Rulebook;
  beforeAll(() => {
    rulebook = loadRulebook(writeRules(GOOD_FILES));
  });

  it('loads, effects in question order', () => {
    expect(rulebook.version).toBe(IN_PREPARATION);
    expect(rulebook.effects.map((effect) => effect.id)).toEqual([
      'platform-cost-without-budget',
      'means-for-an-own-tool',
      'association-without-means',
      'ideas-shared-by-all',
      'needs-told-in-a-group',
    ]);
  });

  it('reads one option as a list of one', () => {
    expect(rulebook.effects[2]?.when).toEqual({ budget: ['none'], owner: ['association'] });
    expect(rulebook.cases[2]?.answers).toEqual({ objectives: ['ideas', 'needs'], owner: ['association'] });
  });

  it('reads each reference into its parts', () => {
    const finding = (ref: string) => rulebook.findings.find((one) => one.ref === ref);
    expect(finding('mutmutix/participatory/commissioner/brake/1')).toMatchObject({
      source: 'mutmutix',
      scenario: 'participatory',
      actor: 'commissioner',
      side: 'brake',
      number: 1,
      facet: null,
      unscored: null,
    });
    expect(finding('card/sovereign/provider')).toMatchObject({
      source: 'card',
      scenario: 'sovereign',
      actor: null,
      side: null,
      number: null,
      facet: 'provider',
    });
    expect(finding('mutmutix/oligarchic/note/1')).toMatchObject({ actor: null, side: null, unscored: 'context' });
  });

  it("tells a card's levers and brakes from its facets, and a note from both", () => {
    expect(readFinding({ ref: 'card/sovereign/brake/3' })).toMatchObject({
      source: 'card',
      scenario: 'sovereign',
      side: 'brake',
      number: 3,
      facet: null,
    });
    expect(readFinding({ ref: 'synthesis/sovereign/finding/5' })).toMatchObject({
      source: 'synthesis',
      side: null,
      number: 5,
    });
    expect(readFinding({ ref: 'cancer-contribution/note/2' })).toMatchObject({
      scenario: null,
      actor: null,
      number: 2,
    });
  });

  it('lets one finding support two effects of a cell that never hold together', () => {
    const more = `- { id: cost-with-means-too, scenario: participatory, actor: commissioner, when: { budget: substantial },
    strength: -1, review: 2028-11-23, findings: [lavelanet/participatory/commissioner/brake/1] }\n`;
    expect(problemsIn({ ...GOOD_FILES, 'effects/budget.yaml': GOOD_FILES['effects/budget.yaml'] + more })).toEqual([]);
  });

  it('lets a single source weigh 2 when the group called it decisive', () => {
    const decisive = (GOOD_FILES['effects/objectives.yaml'] ?? '').replace(
      'strength: 1',
      'strength: 2\n  decisive: the group said so',
    );
    expect(problemsIn({ ...GOOD_FILES, 'effects/objectives.yaml': decisive })).toEqual([]);
  });
});

describe('a mistake is reported alone, with file, line, field and what was expected', () => {
  it.each([...SHAPE_MISTAKES, ...CROSS_MISTAKES])('$mistake', (mistake) => {
    const files = make(mistake);
    const problems = problemsIn(files);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: mistake.file,
      line: lineOf(files[mistake.file] ?? '', mistake.at ?? mistake.with),
      field: mistake.field,
      expected: typeof mistake.expected === 'string' ? mistake.expected : expect.stringMatching(mistake.expected),
    });
  });
});

describe('a facet', () => {
  it("in another scenario's card is reported there, and as missing from its own", () => {
    const scenarios = (GOOD_FILES['scenarios.yaml'] ?? '').replace(
      '- card/oligarchic/participant',
      '- card/sovereign/participant # lent',
    );
    expect(problemsIn({ ...GOOD_FILES, 'scenarios.yaml': scenarios })).toMatchObject([
      {
        file: 'scenarios.yaml',
        line: lineOf(scenarios, '# lent'),
        field: '3.facets.6',
        expected: 'expected a facet of the oligarchic card, found card/sovereign/participant',
      },
      {
        file: 'findings.yaml',
        line: lineOf(GOOD_FILES['findings.yaml'] ?? '', 'card/oligarchic/participant'),
        field: '38.ref',
        expected: 'expected this facet in its card (scenarios.yaml)',
      },
    ]);
  });
});

describe('a file', () => {
  it('that is missing is named', () => {
    const { 'actions.yaml': _, ...files } = GOOD_FILES;
    expect(problemsIn(files)).toEqual([
      { file: 'actions.yaml', line: 1, field: '', entry: null, expected: 'expected a readable file' },
    ]);
  });

  it('of effects that is missing is named, and not its consequences', () => {
    const { 'effects/objectives.yaml': _, ...files } = GOOD_FILES;
    expect(problemsIn(files)).toEqual([
      {
        file: 'effects/objectives.yaml',
        line: 1,
        field: '',
        entry: null,
        expected: 'expected this file: one for each question ([] when it has no effect)',
      },
    ]);
  });

  it('of effects for no question is read, not silently ignored, whatever its ending', () => {
    for (const stray of ['effects/money.yaml', 'effects/owner.yml']) {
      const problems = problemsIn({ ...GOOD_FILES, [stray]: 'nonsense' });
      expect(problems).toEqual([expect.objectContaining({ file: stray, line: 1 })]);
    }
  });

  it('beside the effects that is no rule file is left alone: a note, or the copy that an editor keeps', () => {
    for (const other of ['effects/README.md', 'effects/budget.yaml~'])
      expect(problemsIn({ ...GOOD_FILES, [other]: 'nonsense' })).toEqual([]);
  });
});

describe('the error', () => {
  const files = {
    ...GOOD_FILES,
    'scenarios.yaml': '# nothing yet\n- 12\n',
    'actions.yaml': (GOOD_FILES['actions.yaml'] ?? '').replace('actor: commissioner', 'actor: mayor'),
  };
  const load = () => loadRulebook(writeRules(files));

  it('lists every mistake of every file, a line each', () => {
    expect(load).toThrow(/^The rule files have 2 problem\(s\):\n {2}rules\/scenarios\.yaml:2 0: .*object/);
    expect(load).toThrow(/\n {2}rules\/actions\.yaml:3 0\.actor .*"commissioner"\|"provider"\|"participant"$/);
  });

  it('names the entry beside its position, of whatever kind and however deep', () => {
    expect(load).toThrow('actions.yaml:3 0.actor (share-the-cost): ');
    const entryOf = (file: string, good: string, bad: string) =>
      problemsIn({ ...GOOD_FILES, [file]: (GOOD_FILES[file] ?? '').replace(good, bad) })[0]?.entry;
    expect(entryOf('effects/budget.yaml', '[substantial]', '[plenty]')).toBe('means-for-an-own-tool');
    expect(entryOf('alerts.yaml', 'budget: none', 'budget: zero')).toBe('no-money-for-an-own-tool');
    expect(entryOf('questions.yaml', 'needs, code: n', 'needs, code: i')).toBe('needs');
    expect(entryOf('findings.yaml', '  unscored: context', '')).toBeNull();
  });
});
