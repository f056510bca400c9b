import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { movedOrders, orderOf, personas } from '../../scripts/rules/difference/orders.ts';
import { differenceSummary } from '../../scripts/rules/difference/summary.ts';
import { differenceText } from '../../scripts/rules/difference/text.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { flatten, read } from '../words/locales.ts';

const rules = loadRulebook();
const last = { number: 7, date: '2027-03-02', rulebook: { ...rules, version: 7 } };
/** The same rules without anything that speaks for the contributive scenario. */
const harsher: Rulebook = {
  ...rules,
  effects: rules.effects.filter(({ scenario, strength }) => scenario !== 'contributive' || strength < 0),
};
const SLOW = { timeout: 60_000 };

describe('the difference with the last published rulebook', SLOW, () => {
  it('says that nothing is published, and what there is', () => {
    const text = differenceText(null, rules, 'fr');
    expect(text).toMatch(/^Aucune règle n’est encore publiée/);
    expect(text).toContain(`  Effets\u00a0: ${rules.effects.length}\n`);
    expect(text.match(/\u00a0: \d+,\d\s%/gu)).toHaveLength(4);
    expect(text).not.toContain('→');
  });

  it('says that nothing has changed, at once', () => {
    expect(differenceText(last, rules, 'en')).toBe('Nothing has changed since rulebook 7, published on 2027-03-02.');
  });

  it('says what changed, and what it does to first places, personas and cases', () => {
    const text = differenceText(last, harsher, 'en');
    expect(text).toMatch(
      /^The working rules, compared with rulebook 7, published on 2027-03-02\.\n\nEffects\n {2}removed: /,
    );
    const [, before = '', after = ''] = /Contributive: ([\d.]+)% → ([\d.]+)%/.exec(text) ?? [];
    expect(Number(after)).toBeLessThan(Number(before));
    expect(text).toMatch(
      /Personas and cases whose order changes: [1-9]\d* of 18\n {2}[a-z-]+\n {4}before: .*\n {4}after: /,
    );
    expect(text).not.toMatch(/firm|\{\{|undefined/);
  });
});

describe('the orders compared', () => {
  it('are those of every persona and every case', () => {
    expect(movedOrders(rules, rules)).toEqual({ moved: [], all: personas().length + rules.cases.length });
  });

  it('tell a shared place from two places', () => {
    // Against one scenario without a budget, and nothing else: it is apart then, and all four are level otherwise.
    const [effect] = rules.effects.filter(({ id }) => id === 'platform-cost-without-budget');
    if (!effect) throw new Error('no effect');
    const only: Rulebook = { ...rules, effects: rules.actors.map((actor) => ({ ...effect, actor })) };
    const apart = orderOf(only, { id: 'poor', answers: { budget: ['none'] } });
    expect(apart).toEqual([['sovereign', 'contributive', 'oligarchic'], ['participatory']]);
    const level = orderOf(only, { id: 'rich', answers: { budget: ['substantial'] } });
    expect(level).toEqual([['participatory', 'sovereign', 'contributive', 'oligarchic']]);
    // The same scenarios in the same sequence, but no longer on a par: that is a move.
    const oligarchicLast = {
      ...only,
      effects: only.effects.map((one) => ({ ...one, scenario: 'oligarchic' as const })),
    };
    const { moved } = movedOrders({ ...only, effects: [] }, oligarchicLast);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.every(({ before, after }) => before.flat().join() === after.flat().join())).toBe(true);
  });

  it('leave out what a rulebook does not ask', () => {
    const odd = { id: 'odd', answers: { owner: ['guild'], weather: ['fine'] } };
    expect(orderOf(rules, odd)).toEqual(orderOf(rules, { id: 'none', answers: {} }));
  });
});

describe('the summary for the changelog', () => {
  const places = { alone: 1, tied: 0, share: 0.25 };
  const shares = { participatory: places, sovereign: places, contributive: places, oligarchic: places };

  it('counts what the first rulebook holds', () => {
    expect(differenceSummary(null, rules, { before: null, after: shares })).toBe(
      [
        `- Questions: 15; Effects: ${rules.effects.length}; Alerts: ${rules.alerts.length}; Actions: ${rules.actions.length}; Findings: 209; Cases: 4`,
        '- First places, over all sets of answers: Participatory\u00a02.0: 25.0%; Sovereign: 25.0%; Contributive: 25.0%; Oligarchic: 25.0%',
        '',
      ].join('\n'),
    );
  });

  it('lists every change by its id, then what they do', () => {
    const lines = differenceSummary(last, harsher, { before: shares, after: shares }).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^- Effects, removed: `[a-z-]+` \(scenario: Contributive; .*\)$/);
    expect(lines[lines.length - 2]).toContain('25.0% → 25.0%');
    expect(lines[lines.length - 1]).toMatch(
      /^- Personas and cases whose order changes: [1-9]\d* of 18: (`[a-z-]+`(, )?)+$/,
    );
  });
});

it('every text of editing.json is used', () => {
  const folder = join(import.meta.dirname, '../../scripts/rules');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  // Keys made of an id: the compiler holds them to the type of the id.
  const made = /^(kinds|verbs|fields|strengths|kindsOfQuestion|reasons|and$|or$)/;
  const unused = flatten(read('fr', 'editing')).filter(([key]) => !made.test(key) && !code.includes(`editing:${key}'`));
  expect(unused).toEqual([]);
});
