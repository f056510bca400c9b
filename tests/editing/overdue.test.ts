import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overdueEffects, overdueText } from '../../scripts/rules/overdue.ts';
import { RULES } from '../../src/rulebook/load.ts';
import { readRuleFiles } from '../../src/rulebook/rule-files.ts';
import { GOOD_FILES, writeRules } from '../rulebook/good-files.ts';

const files = (day: string, sooner: string) =>
  readRuleFiles(
    writeRules({
      ...GOOD_FILES,
      'effects/budget.yaml': (GOOD_FILES['effects/budget.yaml'] ?? '').replace('2028-11-23', day),
      'effects/objectives.yaml': (GOOD_FILES['effects/objectives.yaml'] ?? '').replace('2028-11-23', sooner),
    }),
  );

describe('overdue effects', () => {
  it('are none on the very day, and all those whose day is past on the next', () => {
    expect(overdueEffects(files('2027-05-01', '2027-05-01'), '2027-05-01')).toEqual([]);
    expect(overdueEffects(files('2027-05-01', '2027-05-01'), '2027-05-02')).toHaveLength(2);
  });

  it('are said by date, the longest overdue first, with scenario, sentence, file and line', () => {
    const overdue = overdueEffects(files('2027-05-01', '2026-12-31'), '2027-06-01');
    expect(overdueText(overdue, { 'ideas-shared-by-all': 'Vous cherchez des idées.' })).toBe(
      [
        'to be read again by 2026-12-31 (1)',
        '  rules/effects/objectives.yaml:1 ideas-shared-by-all (contributive)',
        '    Vous cherchez des idées.',
        'to be read again by 2027-05-01 (1)',
        '  rules/effects/budget.yaml:1 platform-cost-without-budget (participatory)',
        '    no sentence yet',
      ].join('\n'),
    );
  });

  it('are said to be none when there is none', () => {
    expect(overdueText([], {})).toBe('none');
  });
});

describe('npm run rules:overdue', { timeout: 60_000 }, () => {
  const overdue = (...args: string[]) => {
    const script = join(RULES, '../scripts/rules-overdue.ts');
    const node = [process.execPath, '--import', import.meta.resolve('tsx'), script, ...args] as const;
    const { status, stdout, stderr } = spawnSync(node[0], node.slice(1), { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('fails when a rule is overdue, so that a scheduled job can warn', () => {
    const { status, stdout } = overdue('--on', '2999-01-01');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^to be read again by \d{4}-\d\d-\d\d \(\d+\)\n {2}rules\/effects\/\w+\.yaml:\d+ [a-z-]+ \(\w+\)\n {4}\p{Lu}/u,
    );
  });

  it('says none, and succeeds, when nothing is', () => {
    expect(overdue('--on', '2026-01-01')).toEqual({ status: 0, stdout: 'none\n', stderr: '' });
  });

  it('refuses a day that no calendar has, and an option it does not know', () => {
    expect(overdue('--on', '2027-02-29')).toEqual({
      ...{ status: 1, stdout: '' },
      stderr: '--on: expected a day, YYYY-MM-DD, found 2027-02-29\n',
    });
    expect(overdue('--in', '2027-02-28')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Usage:'),
    });
  });
});
