import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadFamilies } from '../../src/rulebook/families-file.ts';
import { loadRulebook, RULES } from '../../src/rulebook/load.ts';
import { frozenText } from '../../src/rulebook/published.ts';

const root = mkdtempSync(join(tmpdir(), 'boussole-families-'));
afterAll(() => rmSync(root, { recursive: true }));

const rulebook = loadRulebook();
const good = readFileSync(join(RULES, 'families.yaml'), 'utf8');
const families = loadFamilies(RULES, rulebook);

/** What is said of the real file when one piece of it is replaced. */
const changed = (from: string | RegExp, to: string) => {
  expect(good).toMatch(from);
  writeFileSync(join(root, 'families.yaml'), good.replace(from, to));
  return () => loadFamilies(root, rulebook);
};
const lineOf = (text: string): number => good.slice(0, good.indexOf(text)).split('\n').length;

describe('rules/families.yaml', () => {
  it('has six to nine families, two or three a scenario, each judged on the six objectives', () => {
    expect(families.families.length).toBeGreaterThanOrEqual(6);
    expect(families.families.length).toBeLessThanOrEqual(9);
    const objectives = rulebook.questions.find(({ id }) => id === 'objectives')?.options.map(({ id }) => id);
    expect(objectives).toHaveLength(6);
    for (const family of families.families)
      expect(Object.keys(family.objectives).sort()).toEqual(objectives?.toSorted());
  });

  it('uses the three levels, and says what is not the strength of each scenario’s tools', () => {
    const levels = families.families.flatMap(({ objectives }) => Object.values(objectives).map(({ level }) => level));
    expect(new Set(levels)).toEqual(new Set(['helps', 'partly', 'weak']));
    for (const { id, objectives } of families.families)
      expect(new Set(Object.values(objectives).map(({ level }) => level)).size, id).toBeGreaterThan(1);
  });

  it('is no part of the rulebook, of its number, or of what is published', () => {
    const [{ id = '' } = {}] = families.families;
    expect(id).not.toBe('');
    expect(JSON.stringify(rulebook)).not.toContain(id);
    expect(frozenText(rulebook, 9, '2030-01-01')).not.toContain(id);
  });

  it.each([
    ['a scenario that does not exist', 'scenario: participatory', 'scenario: kings', /families\.0\.scenario/],
    ['a level that does not exist', 'level: helps', 'level: superb', /families\.0\.objectives\.needs\.level/],
    ['a family without one of the objectives', '      ideas: { level: helps }\n', '', /expected the objective ideas/],
    [
      'an objective that the question does not offer',
      '      ideas: { level: helps }',
      '      ideas: { level: helps }\n      fame: { level: helps }',
      /families\.0\.objectives\.fame \(ready-made-platform\): expected one of shared-vision/,
    ],
    [
      'a finding that does not exist',
      'synthesis/participatory/brake/3',
      'synthesis/participatory/brake/33',
      /families\.0\.asks\.4\.findings\.0.*expected a finding of findings\.yaml/,
    ],
    [
      'a finding about another scenario, without a note',
      'synthesis/participatory/brake/3',
      'synthesis/sovereign/finding/1',
      /expected a finding about participatory, or a note, found synthesis\/sovereign\/finding\/1/,
    ],
    ['an empty list of findings', '[synthesis/participatory/brake/3]', '[]', /or no such field/],
    [
      'a finding cited twice',
      '[synthesis/participatory/brake/3]',
      '[synthesis/participatory/brake/3, synthesis/participatory/brake/3]',
      /expected synthesis\/participatory\/brake\/3 once/,
    ],
    [
      'two families of one id',
      'id: live-session-services',
      'id: ready-made-platform',
      /families\.1\.id.*found ready-made-platform again/,
    ],
    [
      'two questions of one id',
      'id: keep-paper',
      'id: help-to-use-it',
      /families\.0\.asks\.3.*found help-to-use-it again/,
    ],
    [
      'an example named twice',
      '[cap-collectif, go-vocal, maptionnaire]',
      '[go-vocal, go-vocal]',
      /families\.0\.examples\.1/,
    ],
    [
      'a scenario with one family',
      'scenario: sovereign',
      'scenario: contributive',
      /expected two or three families for sovereign, found 1/,
    ],
    [
      'too few questions to ask',
      /( {6}- \{ id: anonymous-answers \}\n)( {6}- \{ id: after-the-session \}\n)/,
      '',
      /three to five questions/,
    ],
    ['a field of an effect', 'year: 2026', 'year: 2026\nstrength: 2', /strength: expected no such field/],
  ])('refuses %s, and says where', (_, from, to, message) => {
    expect(changed(from, to)).toThrow(message);
  });

  it('names the line of a mistake', () => {
    const line = lineOf('synthesis/participatory/brake/3');
    expect(changed('synthesis/participatory/brake/3', 'synthesis/participatory/brake/9')).toThrow(
      `rules/families.yaml:${line} `,
    );
  });

  it('refuses to be absent', () => {
    expect(() => loadFamilies(join(root, 'nowhere'), rulebook)).toThrow(/families\.yaml/);
  });
});
