import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { firmnessOf, measuresOf } from '../../src/engine/firmness/firmness.ts';
import { modelOf } from '../../src/engine/model.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { RULES, rank, rankAnswers, SLOW } from './rank-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'boussole-rank-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

// D: 2 for the commissioner (budget), 2 for the participant (objectives), none for the provider (an interaction only).
const POOR = { budget: 'none', objectives: ['ideas', 'needs'], owner: 'company' };

describe.concurrent('npm run rank -- --json', SLOW, () => {
  it('prints one object for one answers object, and nothing else', async () => {
    const { code, stdout, stderr } = await rankAnswers(POOR, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    // Σ D = 4, u = 1/2: a weak finding is ⅓ × ½ ÷ ½ = 0.33 points, a strong one 0.67; at the corners .15 to .70 and twice that.
    expect(JSON.parse(stdout)).toEqual({
      rulebook: 0,
      // Two stand first, ex æquo.
      firmness: 'undecided',
      ranking: [
        { scenario: 'contributive', rank: 1, balance: 0.5, range: [0, 0.5], levers: 0.5, brakes: 0, alert: null },
        { scenario: 'oligarchic', rank: 1, balance: 0.5, range: [0, 0.5], levers: 0.5, brakes: 0, alert: null },
        { scenario: 'participatory', rank: 3, balance: -0.5, range: [-1.5, -0.5], levers: 0, brakes: 0.5, alert: null },
        { scenario: 'sovereign', rank: 4, balance: 0, range: [0, 0], levers: 0, brakes: 0, alert: 'red' },
      ],
    });
  });

  it('prints an array for an array, in its order, pretty-printed', async () => {
    const { stdout } = await rankAnswers([POOR, { budget: 'substantial' }, {}], '--json');
    const results = JSON.parse(stdout);
    expect(results).toHaveLength(3);
    expect(results[0]).toEqual(JSON.parse((await rankAnswers(POOR, '--json')).stdout));
    expect(results[1].ranking[0]).toMatchObject({ alert: null, rank: 1 });
    expect(stdout).toBe(`${JSON.stringify(results, null, 2)}\n`);
  });

  it('reads a missing question as unknown', async () => {
    const unknown = { budget: 'unknown', objectives: 'unknown', owner: 'unknown' };
    expect((await rankAnswers({}, '--json')).stdout).toBe((await rankAnswers(unknown, '--json')).stdout);
    expect((await rankAnswers({}, '--json')).stdout).not.toBe((await rankAnswers(POOR, '--json')).stdout);
  });

  it('says how firm each is, as the result page does', async () => {
    const { answers: close = {} } = loadRulebook().cases.find(({ id }) => id === 'cancer-contribution') ?? {};
    const { stdout } = await rank(['-', '--json'], { stdin: JSON.stringify([close, {}]) });
    expect(JSON.parse(stdout).map(({ firmness }: { firmness: string }) => firmness)).toEqual(['close', 'undecided']);
  });

  it('prints an empty array for an empty array', async () => {
    expect(await rankAnswers([], '--json')).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  });
});

describe.concurrent('npm run rank', SLOW, () => {
  it('prints an aligned table for each input', async () => {
    const { stdout } = await rankAnswers([POOR, {}]);
    const [first, second] = stdout.split('\n\n');
    expect(first).toBe(
      [
        'rulebook 0',
        'firmness undecided',
        'rank  scenario       balance         range  levers  brakes  alert',
        '   1  contributive      +0.5     0 to +0.5     0.5       0',
        '   1  oligarchic        +0.5     0 to +0.5     0.5       0',
        '   3  participatory     -0.5  -1.5 to -0.5       0     0.5',
        '   4  sovereign            0        0 to 0       0       0  red',
      ].join('\n'),
    );
    expect(second).toMatch(/^rulebook 0\nfirmness undecided\nrank {2}scenario/);
  });

  it('reads a file, with or without a byte order mark', async () => {
    const file = fileOf('answers.json', JSON.stringify(POOR));
    const marked = fileOf('marked.json', `\uFEFF${JSON.stringify(POOR)}`);
    const expected = await rankAnswers(POOR, '--json');
    expect(expected.code).toBe(0);
    expect(await rank([file, '--json', '--rules', RULES])).toEqual(expected);
    expect(await rank(['--rules', RULES, '--json', marked])).toEqual(expected);
  });

  it('reads a relative name from where npm was called', async () => {
    fileOf('here.json', '{}');
    const env = { npm_lifecycle_event: 'rank', INIT_CWD: folder };
    expect((await rank(['here.json', '--rules', RULES], { env })).code).toBe(0);
    expect((await rank(['here.json', '--rules', RULES], { cwd: folder })).code).toBe(0);
  });
});

it('is what npm run rank runs, on the rules of the project', SLOW, () => {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'rank', '--', '-', '--json'], {
    cwd: join(import.meta.dirname, '../..'),
    input: '{ "owner": "association", "objectives": ["ideas"], "budget": "unknown" }',
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const printed = JSON.parse(stdout) as { rulebook: number; firmness: string; ranking: Record<string, unknown>[] };
  expect(Object.keys(printed)).toEqual(['rulebook', 'firmness', 'ranking']);
  const rulebook = loadRulebook();
  expect(printed.rulebook).toBe(rulebook.version);
  const model = modelOf(rulebook);
  const answers = { owner: ['association'], objectives: ['ideas'] };
  expect(printed.firmness).toBe(firmnessOf(model, answers, measuresOf(model, answers)).word);
  expect(printed.ranking.map((one) => Object.keys(one))).toEqual(
    Array(4).fill(['scenario', 'rank', 'balance', 'range', 'levers', 'brakes', 'alert']),
  );
});
