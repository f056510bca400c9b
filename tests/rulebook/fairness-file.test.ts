import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFairness } from '../../src/rulebook/fairness-file.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';

const root = mkdtempSync(join(tmpdir(), 'boussole-fairness-'));
afterAll(() => rmSync(root, { recursive: true }));

let rulebook: Rulebook;
beforeAll(() => {
  rulebook = loadRulebook();
});
const read = (text: string) => {
  writeFileSync(join(root, 'fairness.yaml'), text);
  return () => loadFairness(root, rulebook);
};
const REASON = '  - { id: a-reason, bound: silent, accepted: { cells: 0.4 }, why: It was said. }\n';

describe('rules/fairness.yaml', () => {
  it('declares directions and explains what is outside a bound', () => {
    expect(read(`directions:\n  budget:\n    sovereign: { provider: up }\njustified:\n${REASON}`)()).toEqual({
      directions: { budget: { sovereign: { provider: 'up' } } },
      justified: [{ id: 'a-reason', bound: 'silent', accepted: { cells: 0.4 }, why: 'It was said.' }],
    });
  });

  it.each([
    [
      'a question that is not ordered',
      'directions:\n  owner: {}\njustified: []\n',
      /fairness\.yaml:2 directions\.owner.*expected one of budget/,
    ],
    [
      'a question that does not exist',
      'directions:\n  colour: {}\njustified: []\n',
      /:2 directions\.colour.*expected one of budget/,
    ],
    ['a scenario that does not exist', 'directions:\n  budget:\n    kings: {}\njustified: []\n', /directions\.budget/],
    [
      'another way than up, down or level',
      'directions:\n  budget:\n    sovereign: { provider: left }\njustified: []\n',
      /:3 directions\.budget\.sovereign\.provider/,
    ],
    [
      'a bound that does not exist',
      `directions: {}\njustified:\n${REASON.replace('silent', 'quiet')}`,
      /:3 justified\.0\.bound/,
    ],
    [
      'an explanation without a reason',
      `directions: {}\njustified:\n${REASON.replace(', why: It was said.', '')}`,
      /justified\.0/,
    ],
    [
      'two explanations of the same id',
      `directions: {}\njustified:\n${REASON}${REASON}`,
      /:4 justified\.1\.id.*expected an id of its own/,
    ],
  ])('refuses %s, with file, line and field', (_, text, message) => {
    expect(read(text)).toThrow(message);
  });

  it('refuses to be absent', () => {
    expect(() => loadFairness(join(root, 'nowhere'), rulebook)).toThrow(/fairness\.yaml/);
  });
});
