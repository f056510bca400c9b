import { describe, expect, it } from 'vitest';
import { boundLines } from '../../scripts/rules/report/bounds.ts';
import { decodeLink } from '../../src/link/decode.ts';
import { explainedInVain } from '../../src/proof/bound.ts';
import { prove } from '../../src/proof/prove.ts';
import { withoutInferred } from '../../src/proof/variants.ts';
import type { BoundId, Declared } from '../../src/rulebook/fairness-file.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import type { Effect, Question } from '../../src/rulebook/shapes.ts';
import { alert, effect, question, rulebookOf } from '../engine/rulebook-builder.ts';
import { ranked } from './every-answer-set.ts';

const coded = (asked: Question, code: string): Question => ({
  ...asked,
  code,
  options: asked.options.map((option, index) => ({ ...option, code: 'xyz'[index] ?? 'w' })),
});
const ordered = (asked: Question): Question => ({ ...asked, ordered: true });

const SCENARIOS = ['participatory', 'sovereign', 'contributive', 'oligarchic'] as const;

/** Each question helps two scenarios, one by each of its answers: every scenario is first as often as the others. */
const FAIR: readonly Effect[] = [
  effect('participatory commissioner', { budget: 'none' }, 1),
  effect('sovereign commissioner', { budget: 'large' }, 1),
  effect('contributive commissioner', { staff: 'one' }, 1),
  effect('oligarchic commissioner', { staff: 'many' }, 1),
  effect('participatory commissioner', { staff: 'one' }, -1),
  effect('sovereign commissioner', { staff: 'many' }, -1),
  effect('contributive commissioner', { budget: 'none' }, -1),
  effect('oligarchic commissioner', { budget: 'large' }, -1),
];

const rulebook = (effects: readonly Effect[], more: Partial<Rulebook> = {}): Rulebook =>
  rulebookOf({
    questions: [coded(question('budget', ['none', 'large']), 'bu'), coded(question('staff', ['one', 'many']), 'st')],
    effects: [...effects],
    ...more,
  });

const UNDECLARED: Declared = { directions: {}, justified: [] };

const boundOf = (rules: Rulebook, id: BoundId, declared = UNDECLARED) =>
  prove(rules, declared).bounds.find((bound) => bound.id === id);

describe('A bound', () => {
  it('is met by rules that treat the four scenarios alike', () => {
    for (const { id, status } of prove(rulebook(FAIR), UNDECLARED).bounds.filter(({ id }) => id !== 'dropped-question'))
      expect(`${id} ${status}`).toBe(`${id} ${id === 'flip' ? 'reported' : 'met'}`);
  });

  it('is broken by a scenario that is first too often, and names its rules and answers that open on it', () => {
    const bribe = effect('oligarchic participant', { budget: ['none', 'large'] }, 2);
    const unfair = rulebook([...FAIR, bribe]);
    const bound = boundOf(unfair, 'first-place');
    expect(bound?.status).toBe('broken');
    const often = bound?.outside.find(({ subject }) => subject === 'oligarchic');
    expect(often?.value).toBeGreaterThan(0.45);
    expect(often?.effects[0]).toBe(bribe.id);
    const link = decodeLink(unfair, often?.witness ?? '');
    expect(link.kind).not.toBe('broken');
    if (link.kind !== 'broken') expect(ranked(unfair, link.answers).leaders).toEqual(['oligarchic']);
  });

  it('is broken by a scenario that is never first, and names its brakes', () => {
    const bound = boundOf(
      rulebook([...FAIR, effect('sovereign participant', { staff: ['one', 'many'] }, -2)]),
      'first-place',
    );
    const never = bound?.outside.find(({ subject }) => subject === 'sovereign');
    expect(never).toMatchObject({ value: 0, limit: 0.1 });
    expect(never?.effects[0]).toContain('hinders');
  });

  it('is justified when what is outside is explained, and only that', () => {
    const unfair = rulebook([...FAIR, effect('oligarchic participant', { budget: ['none', 'large'] }, 2)]);
    const found = boundOf(unfair, 'first-place')?.outside.map(({ subject, value }) => [subject, value] as const) ?? [];
    const explain = (accepted: (typeof found)[number][]): Declared => ({
      directions: {},
      justified: [
        { id: 'a-reason', bound: 'first-place', accepted: Object.fromEntries(accepted), why: 'It was said.' },
      ],
    });
    const all = prove(unfair, explain(found));
    expect(all.bounds.find(({ id }) => id === 'first-place')?.status).toBe('justified');
    expect(explainedInVain(all.bounds, explain(found).justified)).toEqual([]);
    expect(boundOf(unfair, 'first-place', explain(found.slice(1)))?.status).toBe('broken');
    expect(boundOf(unfair, 'first-place', explain([]))?.status).toBe('broken');
    // Not beyond the value accepted, nor on the other side of the bound.
    const short = found.map(([subject, value]) => [subject, value > 0.45 ? value - 0.01 : value + 0.01] as const);
    const inverse = found.map(([subject, value]) => [subject, value > 0.45 ? 0 : 1] as const);
    for (const other of [short, inverse]) {
      const proved = prove(unfair, explain(other));
      expect(
        proved.bounds.find(({ id }) => id === 'first-place')?.outside.filter(({ justified }) => justified),
      ).toEqual([]);
      expect(explainedInVain(proved.bounds, explain(other).justified)).toHaveLength(found.length);
    }
  });

  it('is broken by readings without which a scenario is first too often', () => {
    const held = { ...effect('sovereign provider', { budget: ['none', 'large'] }, -2), inferred: true };
    const pushed = effect('sovereign participant', { budget: ['none', 'large'] }, 2);
    const leaning = rulebook([...FAIR, held, pushed]);
    expect(boundOf(leaning, 'first-place')?.status).toBe('met');
    const outside = boundOf(leaning, 'first-place-without-inferred')?.outside;
    const often = outside?.find(({ subject }) => subject === 'sovereign');
    expect(often?.value).toBeGreaterThan(0.45);
    // The reading taken away is what held it back, and the answers are some that it leads without it alone.
    expect(often?.effects).toEqual([held.id]);
    const link = decodeLink(leaning, often?.witness ?? '');
    expect(link.kind).not.toBe('broken');
    if (link.kind === 'broken') return;
    expect(ranked(leaning, link.answers).leaders).not.toContain('sovereign');
    expect(ranked(withoutInferred(leaning), link.answers).leaders).toContain('sovereign');
  });

  it('is broken by strengths that alone hold a scenario back', () => {
    const always = { budget: ['none', 'large'] };
    const strong = rulebook([
      ...FAIR,
      effect('sovereign provider', always, -2),
      effect('sovereign participant', always, 1),
      effect('sovereign participant', always, 1, { id: 'said-by-another-group' }),
    ]);
    expect(boundOf(strong, 'first-place')?.status).toBe('met');
    const outside = boundOf(strong, 'first-place-unit-strengths')?.outside;
    expect(outside?.find(({ subject }) => subject === 'sovereign')?.value).toBeGreaterThan(0.45);
  });

  it('is broken by a balance that moves much more than another', () => {
    const bound = boundOf(rulebook([...FAIR, effect('contributive participant', { budget: 'large' }, 2)]), 'range');
    expect(bound).toMatchObject({ status: 'broken', outside: [{ subject: 'contributive', limit: 1.5 }] });
  });

  it('is broken by evidence and silence that differ from one scenario to another', () => {
    const uneven = rulebook([...FAIR, effect('oligarchic provider', { budget: 'none' }, 1)]);
    expect(boundOf(uneven, 'evidence')?.outside.map(({ subject }) => subject)).toEqual([
      'provider levers',
      'provider effects',
      'provider covered',
    ]);
    expect(boundOf(uneven, 'evidence')?.outside[0]?.detail).toBe('oligarchic 1, contributive 0');
    expect(boundOf(uneven, 'silent')?.status).toBe('broken');
  });

  it('is broken by an ordered question that moves a view against what is declared, or with nothing declared', () => {
    const budget = ordered(coded(question('budget', ['none', 'large']), 'bu'));
    const rules = rulebookOf({
      questions: [budget],
      effects: SCENARIOS.map((id) => effect(`${id} commissioner`, { budget: 'large' }, 1)),
    });
    const declare = (direction: 'up' | 'down' | 'level'): Declared => ({
      directions: {
        budget: Object.fromEntries(SCENARIOS.map((id) => [id, { commissioner: direction }])),
      },
      justified: [],
    });
    expect(boundOf(rules, 'monotone', declare('up'))?.status).toBe('met');
    expect(boundOf(rules, 'monotone', declare('down'))?.status).toBe('broken');
    expect(boundOf(rules, 'monotone', declare('level'))?.status).toBe('broken');
    const bound = boundOf(rules, 'monotone');
    expect(bound?.outside[0]).toMatchObject({ subject: 'budget participatory commissioner' });
    expect(bound?.outside[0]?.effects).toEqual(['participatory-commissioner-budget-large-helps']);
    expect(bound?.outside[0]?.detail).toBe('0 → 1, nothing declared: see directions in rules/fairness.yaml');
    expect(boundOf(rules, 'monotone', declare('down'))?.outside[0]?.detail).toBe('0 → 1, declared down');
  });

  it('is broken by a rule that changes no cell, and says which answers would have shown it', () => {
    const strong = effect('sovereign provider', { budget: 'none' }, 2);
    const weak = effect('sovereign provider', { budget: 'none' }, 1, { id: 'drowned-by-the-other' });
    const rules = rulebook([...FAIR, strong, weak]);
    const bound = boundOf(rules, 'dead-effect');
    expect(bound?.outside.map(({ subject }) => subject)).toEqual(['drowned-by-the-other']);
    const link = decodeLink(rules, bound?.outside[0]?.witness ?? '');
    if (link.kind !== 'broken') expect(link.answers).toEqual({ budget: ['none'], staff: 'unknown' });
    expect(link.kind).not.toBe('broken');
  });

  it('is broken by an option that nothing moves and that does not say why', () => {
    const silentOption = rulebookOf({
      questions: [coded(question('budget', ['none', 'large']), 'bu')],
      effects: SCENARIOS.map((id) => effect(`${id} commissioner`, { budget: 'large' }, 1)),
    });
    expect(boundOf(silentOption, 'option-without-effect')?.outside.map(({ subject }) => subject)).toEqual([
      'budget none',
    ]);
    const neutral = {
      ...silentOption,
      questions: silentOption.questions.map((asked) => ({
        ...asked,
        options: asked.options.map((option, i) => (i === 0 ? { ...option, neutral: 'nobody spoke of it' } : option)),
      })),
    };
    expect(boundOf(neutral, 'option-without-effect')?.status).toBe('met');
  });

  it('is broken by a question without which another scenario would lead, and shows answers where it would', () => {
    const any = { budget: ['none', 'large'] };
    const views = ['participatory commissioner', 'participatory provider', 'participatory participant'] as const;
    const rules = rulebook([
      ...views.map((view) => effect(view, any, 2)),
      ...(['oligarchic commissioner', 'oligarchic provider'] as const).map((view) =>
        effect(view, { staff: ['one', 'many'] }, 2),
      ),
    ]);
    const outside = boundOf(rules, 'dropped-question')?.outside ?? [];
    expect(outside.map(({ subject }) => subject)).toEqual(['budget']);
    expect(outside[0]?.effects).toHaveLength(3);
    const link = decodeLink(rules, outside[0]?.witness ?? '');
    expect(link.kind).not.toBe('broken');
    if (link.kind === 'broken') return;
    const kept = { ...rules, effects: rules.effects.filter(({ when }) => !('budget' in when)) };
    const [before, after] = [rules, kept].map((some) => ranked(some, link.answers).leaders);
    expect(before?.some((leader) => after?.includes(leader))).toBe(false);
  });

  it('says what breaks it in lines: the rule, the figure, answers to open', () => {
    const lines = boundLines(
      prove(rulebook([...FAIR, effect('oligarchic participant', { budget: ['none', 'large'] }, 2)]), UNDECLARED),
    );
    const at = lines.findIndex((line) => line.startsWith('broken') && line.includes('first on 10 %'));
    expect(lines.slice(at + 1).join('\n')).toMatch(
      /oligarchic: \d+\.\d %, bound 45\.0 %\n +rules: oligarchic-participant\S+/,
    );
    expect(lines.slice(at + 1).join('\n')).toMatch(/answers: \?r#1\.7\.bu[xy]st[xy]\.0\.[0-9a-f]{8}/);
  });

  it('holds for red alerts whatever the rules, even against all four', () => {
    const rules = rulebook(FAIR, {
      alerts: [
        alert('never-with-none', 'red', ['oligarchic'], { budget: 'none' }),
        alert('nobody-with-one', 'red', [...SCENARIOS], { staff: 'one' }),
      ],
    });
    const { redAlerts } = prove(rules, UNDECLARED);
    expect(redAlerts.raised).toBe(3);
    expect(boundOf(rules, 'red-alert')?.status).toBe('met');
  });
});
