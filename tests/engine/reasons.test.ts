import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/rulebook/shapes.ts';
import { effect, question, rulebookOf } from './rulebook-builder.ts';
import { complete, small } from './small-rulebook.ts';
import { standingOf } from './standing-of.ts';

const questions = ['first', 'second', 'third', 'fourth'].map((id) => question(id, ['yes', 'no'], 2));
const all = Object.fromEntries(questions.map(({ id }) => [id, ['yes']]));
const named = (id: string, on: string, strength: Effect['strength'], ...sources: string[]) =>
  effect('sovereign provider', { [on]: 'yes' }, strength, {
    id,
    ...(sources.length > 0 && { findings: sources.map((source) => `${source}/sovereign/provider/lever/1`) }),
  });
const cases = [
  { id: 'lavelanet' as const, tried: [], answers: {} },
  { id: 'dunkerque' as const, tried: [], answers: {} },
];
const levers = (effects: Effect[]) =>
  standingOf(rulebookOf({ questions, effects, cases }), all, 'sovereign')
    .reasons.find(({ actor }) => actor === 'provider')
    ?.levers.map((one) => one.effect);

describe('the reasons of an actor', () => {
  it('come with the largest contribution first, whatever the strength of the single effect', () => {
    const effects = [named('one-weak', 'first', 1), named('weak-with', 'second', 1), named('weak-too', 'second', 1)];
    expect(levers(effects)).toEqual(['weak-with', 'weak-too', 'one-weak']);
  });

  it('weigh an interaction like any other cell', () => {
    const tied = effect('sovereign provider', { third: 'yes', fourth: 'yes' }, 2, { id: 'third-with-fourth' });
    expect(levers([named('one-weak', 'first', 1), tied])).toEqual(['third-with-fourth', 'one-weak']);
  });

  it('weigh by what their own actor makes of the question, not another', () => {
    const effects = [
      effect('sovereign commissioner', { first: 'yes' }, 2),
      effect('sovereign commissioner', { second: 'yes' }, 1),
      named('weak-here', 'first', 1),
      named('weak-with', 'second', 1),
      named('weak-too', 'second', 1),
    ];
    expect(levers(effects)).toEqual(['weak-with', 'weak-too', 'weak-here']);
  });

  it('then by strength', () => {
    const effects = [named('weak-in-clamped', 'first', 1), named('strong-in-clamped', 'first', 2)];
    expect(levers(effects)).toEqual(['strong-in-clamped', 'weak-in-clamped']);
  });

  it('then by the number of cases behind them: the synthesis and the cards are not cases', () => {
    const effects = [
      named('one-case-and-more', 'first', 1, 'lavelanet', 'synthesis', 'card'),
      named('two-cases', 'second', 1, 'lavelanet', 'dunkerque'),
    ];
    expect(levers(effects)).toEqual(['two-cases', 'one-case-and-more']);
  });

  it('then in question order, even when the effects are listed otherwise', () => {
    const effects = [named('on-third', 'third', 1), named('on-second', 'second', 1), named('on-first', 'first', 1)];
    expect(levers(effects)).toEqual(['on-first', 'on-second', 'on-third']);
  });

  it('then a question before the interactions that begin with it', () => {
    for (const asked of ['first', 'second'] as const) {
      const tied = effect('sovereign provider', { [asked]: 'yes', third: 'yes' }, 1, { id: 'with-third' });
      expect(levers([tied, named('alone', asked, 1), named('last', 'fourth', 1)])).toEqual([
        'alone',
        'with-third',
        'last',
      ]);
    }
  });

  it('are split into levers and brakes, for every actor in the report’s order', () => {
    const { reasons } = standingOf(small, { ...complete, digital: ['basic'] }, 'sovereign');
    expect(reasons.map(({ actor }) => actor)).toEqual(['commissioner', 'provider', 'participant']);
    expect(reasons.map((one) => [one.levers.length, one.brakes.length])).toEqual([
      [2, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  it('name the effect, its findings and the questions that make it hold', () => {
    const [commissioner] = standingOf(small, { ...complete, budget: ['none'] }, 'contributive').reasons;
    expect(commissioner?.levers).toEqual([
      {
        effect: 'contributive-commissioner-budget-none-sponsorship-driving-helps',
        strength: 1,
        inferred: false,
        findings: ['lavelanet/contributive/commissioner/lever/1'],
        questions: ['budget', 'sponsorship'],
      },
    ]);
  });

  it('say when their condition is inferred', () => {
    const effects = small.effects.map((one) => ({ ...one, inferred: one.scenario === 'sovereign' }));
    const [commissioner] = standingOf({ ...small, effects }, complete, 'sovereign').reasons;
    expect(commissioner?.levers.map((one) => one.inferred)).toEqual([true, true]);
  });

  it('are certain: an effect that an open answer could still undo is no reason', () => {
    const brakes = (budget: 'unknown' | string[]) =>
      standingOf(small, { ...complete, budget }, 'participatory').reasons[0]?.brakes.length;
    expect([brakes(['none']), brakes(['limited']), brakes('unknown')]).toEqual([2, 1, 0]);
  });

  it('include an effect that holds whatever the open answer is', () => {
    const any = effect('sovereign provider', { data: ['ordinary', 'special'] }, 1, { id: 'data-of-any-kind' });
    const rulebook = { ...small, effects: [any] };
    const [, provider] = standingOf(rulebook, { ...complete, data: 'unknown' }, 'sovereign').reasons;
    expect(provider?.levers.map((one) => one.effect)).toEqual(['data-of-any-kind']);
  });
});
