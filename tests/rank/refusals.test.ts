import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOOD_FILES, writeRules } from '../rulebook/good-files.ts';
import { RULES, rank, rankAnswers, SLOW } from './rank-command.ts';

const budgets = 'one of none, limited, substantial, or "unknown"';
const questions = 'one of the questions budget, objectives, owner';

describe.concurrent('npm run rank refuses, and prints no ranking', SLOW, () => {
  it.each([
    ['an unknown option', { budget: 'huge' }, `standard input: budget: expected ${budgets}, found "huge"\n`],
    ['an unknown question', { money: 'none' }, `standard input: money: expected ${questions}\n`],
    [
      'too many options',
      { owner: ['association', 'company'] },
      'standard input: owner: expected one of association, company, or "unknown", found 2 options: association, company\n',
    ],
    [
      'an option twice',
      { objectives: ['ideas', 'ideas'] },
      'standard input: objectives: expected each option once, found ideas twice\n',
    ],
    ['what is not an object', 12, 'standard input: expected an object of answers, found 12\n'],
    ['null', 'null', 'standard input: expected an object of answers, found null\n'],
    ['nothing at all', '', 'standard input: empty, expected answers in JSON\n'],
    ['blanks', ' \n', 'standard input: empty, expected answers in JSON\n'],
    [
      'one bad input among good ones',
      [{}, { budget: 'none' }, { budget: 'huge', money: 'none' }, 'none'],
      `standard input[2]: budget: expected ${budgets}, found "huge"
standard input[2]: money: expected ${questions}
standard input[3]: expected an object of answers, found "none"\n`,
    ],
  ])('%s', async (_, answers, stderr) => {
    expect(await rankAnswers(answers, '--json')).toEqual({ code: 1, stdout: '', stderr });
  });

  it('what is not JSON, with the line and column where the parser stopped', async () => {
    const { code, stdout, stderr } = await rankAnswers('{\n  "budget": "none"\n  "owner": "company"\n}');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^standard input:3:3: not JSON: .+\n$/);
  });

  it('JSON that stops short', async () => {
    const { code, stderr } = await rankAnswers('{ "budget": ');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^standard input.*: not JSON: .+\n$/);
  });

  it('a file that cannot be read, or is wrong, by its name', async () => {
    const missing = await rank(['nowhere/answers.json', '--rules', RULES]);
    expect(missing).toEqual({ code: 1, stdout: '', stderr: 'nowhere/answers.json: cannot be read (ENOENT)\n' });
    expect((await rank([RULES, '--rules', RULES])).stderr).toBe(`${RULES}: cannot be read (EISDIR)\n`);
    const file = join(RULES, 'bad-answers.json');
    writeFileSync(file, '[{ "budget": "huge" }]');
    const bad = await rank([file, '--rules', RULES]);
    expect(bad.stderr).toBe(`${file}[0]: budget: expected ${budgets}, found "huge"\n`);
  });

  it('bad rules, by file, line and field', async () => {
    const rules = writeRules({ ...GOOD_FILES, 'cases.yaml': 'none\n' });
    const { code, stdout, stderr } = await rank(['-', '--rules', rules], { stdin: '{}' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('rules/cases.yaml:1: ');
  });
});

describe.concurrent('npm run rank shows its usage', SLOW, () => {
  it.each([
    ['without a file', [], 'Expected a file of answers'],
    ['with two files', ['a.json', 'b.json'], 'Expected one file of answers, found 2'],
    ['with an option it does not know', ['a.json', '--jsno'], "Unknown option '--jsno'"],
    ['with --rules and no folder', ['a.json', '--rules'], '--rules'],
  ])('%s', async (_, args, reason) => {
    const { code, stdout, stderr } = await rank(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr).toContain('Usage: npm run rank -- FILE|- [--json] [--rules DIR]');
  });
});
