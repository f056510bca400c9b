import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askedOf, movedBetween, personas } from '../../scripts/rules/difference/examples.ts';
import { firstPlaceOf } from '../../scripts/rules/difference/first-place.ts';
import { orderOf } from '../../scripts/rules/difference/orders.ts';
import { differenceSummary } from '../../scripts/rules/difference/summary.ts';
import { differenceText } from '../../scripts/rules/difference/text.ts';
import { firmnessOf, measuresOf } from '../../src/engine/firmness/firmness.ts';
import { modelOf } from '../../src/engine/model.ts';
import { recommend } from '../../src/engine/recommend.ts';
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
    expect(text).not.toMatch(/\{\{|undefined\b/);
  });
});

describe('the orders compared', () => {
  it('are those of every persona and every case', () => {
    expect(movedBetween(rules, rules, orderOf)).toEqual({ moved: [], all: personas().length + rules.cases.length });
  });

  it('tell a shared place from two places', () => {
    // Against one scenario without a budget, and nothing else: it is apart then, and all four are level otherwise.
    const [effect] = rules.effects.filter(({ id }) => id === 'platform-cost-without-budget');
    if (!effect) throw new Error('no effect');
    const only: Rulebook = { ...rules, effects: rules.actors.map((actor) => ({ ...effect, actor })) };
    const apart = orderOf(only, { budget: ['none'] });
    expect(apart).toEqual([['sovereign', 'contributive', 'oligarchic'], ['participatory']]);
    const level = orderOf(only, { budget: ['substantial'] });
    expect(level).toEqual([['participatory', 'sovereign', 'contributive', 'oligarchic']]);
    // The same scenarios in the same sequence, but no longer on a par: that is a move.
    const oligarchicLast = {
      ...only,
      effects: only.effects.map((one) => ({ ...one, scenario: 'oligarchic' as const })),
    };
    const { moved } = movedBetween({ ...only, effects: [] }, oligarchicLast, orderOf);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.every(({ before, after }) => before.flat().join() === after.flat().join())).toBe(true);
  });

  it('leave out what a rulebook does not ask', () => {
    const odd = { id: 'odd', answers: { owner: ['guild'], weather: ['fine'] } };
    expect(askedOf(rules, odd)).toEqual({});
  });
});

describe('the first places compared', SLOW, () => {
  const [dunkerque] = rules.cases.filter(({ id }) => id === 'dunkerque');
  const given = dunkerque?.answers ?? {};

  it('are those that the engine gives, with the word that the result shows', () => {
    const model = modelOf(rules);
    const { word } = firmnessOf(model, given, measuresOf(model, given));
    const leaders = recommend(rules, given).ranking.flatMap(({ rank, scenario }) => (rank === 1 ? [scenario] : []));
    expect(firstPlaceOf(rules, given)).toEqual({ word, leaders });
  });

  it('are said before and after, in both languages', () => {
    // Nothing weighs any more: the four are level, and nothing is decided.
    const silent: Rulebook = { ...rules, effects: [], alerts: [] };
    const all = 'Participative 2.0 = De la souveraineté = Contributive = Oligarchique';
    const french = differenceText(last, silent, 'fr').replaceAll('\u00a0', ' ');
    const { moved } = movedBetween(rules, silent, firstPlaceOf);
    expect(moved.map(({ after }) => after)).toEqual(
      moved.map(() => ({ word: 'undecided', leaders: rules.scenarios.map(({ id }) => id) })),
    );
    expect(french).toContain(`Personas et cas dont la première place ou sa fermeté change : ${moved.length} sur 18\n`);
    expect(french).toMatch(/\n {2}dunkerque\n {4}avant : (net|serré|indécis) \(.+\)\n {4}après : indécis \(.+\)/);
    expect(french).toContain(`    après : indécis (${all})`);
    const english = differenceText(last, silent, 'en').replaceAll('\u00a0', ' ');
    expect(english).toContain(`Personas and cases whose first place or its firmness changes: ${moved.length} of 18\n`);
    expect(english).toContain('    after: undecided (Participatory 2.0 = Sovereign = Contributive = Oligarchic)');
  });

  it('move when they are as before but less firm', () => {
    // The workshop no longer says that it tried on any case: the orders stay, and who was clear is only close.
    const untried: Rulebook = { ...rules, cases: rules.cases.map((one) => ({ ...one, tried: [] })) };
    expect(movedBetween(rules, untried, orderOf).moved).toEqual([]);
    const { moved } = movedBetween(rules, untried, firstPlaceOf);
    for (const { before, after } of moved) {
      expect(after.leaders).toEqual(before.leaders);
      expect([before.word, after.word]).toEqual(['clear', 'close']);
    }
    expect(moved.length).toBeGreaterThan(0);
  });
});

describe('the summary for the changelog', SLOW, () => {
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
    expect(lines.at(-3)).toContain('25.0% → 25.0%');
    expect(lines.at(-2)).toMatch(/^- Personas and cases whose order changes: [1-9]\d* of 18: (`[a-z-]+`(, )?)+$/);
    expect(lines.at(-1)).toMatch(
      /^- Personas and cases whose first place or its firmness changes: [1-9]\d* of 18: (`[a-z-]+`(, )?)+$/,
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
  const made = /^(kinds|verbs|fields|strengths|kindsOfQuestion|reasons|firmness\.words|and$|or$)/;
  const unused = flatten(read('fr', 'editing')).filter(([key]) => !made.test(key) && !code.includes(`editing:${key}'`));
  expect(unused).toEqual([]);
});
