import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { helpFromOthers } from '../../src/engine/help-from-others.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { effect, question, rulebookOf } from './rulebook-builder.ts';

const rulebook = rulebookOf({
  questions: [
    question('budget', ['none', 'some']),
    question('digital', ['basic', 'technical']),
    question('staff', ['one', 'team']),
    question('topic', ['ordinary', 'sensitive']),
    question('objectives', ['ideas', 'rules', 'needs'], 2),
  ],
  effects: [
    effect('sovereign commissioner', { budget: 'none' }, -1),
    effect('contributive commissioner', { budget: 'none' }, 1),
    effect('oligarchic commissioner', { budget: 'none' }, 2),
    effect('participatory commissioner', { budget: 'none' }, -1),
    effect('sovereign provider', { digital: 'basic' }, -2),
    effect('participatory provider', { digital: 'basic' }, 1),
    effect('sovereign participant', { staff: 'one' }, -2),
    effect('oligarchic provider', { staff: 'one' }, 2),
    effect('contributive commissioner', { staff: 'team' }, 1),
    effect('sovereign commissioner', { topic: 'sensitive' }, -1),
    effect('contributive commissioner', { topic: ['ordinary', 'sensitive'] }, 1),
    effect('sovereign provider', { topic: ['ordinary', 'sensitive'] }, -1),
    effect('oligarchic provider', { topic: 'sensitive' }, 1),
    effect('sovereign participant', { objectives: 'ideas' }, -2),
    effect('sovereign participant', { objectives: 'needs' }, -1),
    effect('oligarchic participant', { objectives: 'rules' }, 1),
    effect('contributive participant', { objectives: 'ideas' }, 1),
    effect('contributive participant', { objectives: 'rules' }, 1),
  ],
});
const helpFor = (answers: Answers) =>
  helpFromOthers(rulebook, answers, recommend(rulebook, answers).ranking, 'sovereign');

describe('what the others would bring', () => {
  it('is where a scenario is held back and another helps the same actor on the same question', () => {
    const found = helpFor({ budget: ['none'], digital: ['basic'], staff: ['one'], topic: ['ordinary'] });
    expect(
      found.map(({ actor, questions, heldBack, helped }) => ({
        cell: `${actor} ${questions}`,
        brakes: heldBack.brakes.map((one) => one.effect),
        helped: helped.map(({ scenario, levers }) => [scenario, ...levers.map((one) => one.effect)]),
      })),
    ).toEqual([
      {
        cell: 'provider digital',
        brakes: ['sovereign-provider-digital-basic-hinders'],
        helped: [['participatory', 'participatory-provider-digital-basic-helps']],
      },
      {
        cell: 'commissioner budget',
        brakes: ['sovereign-commissioner-budget-none-hinders'],
        helped: [
          ['oligarchic', 'oligarchic-commissioner-budget-none-helps'],
          ['contributive', 'contributive-commissioner-budget-none-helps'],
        ],
      },
    ]);
  });

  it('is nothing from a scenario that is held back there as much as it is helped', () => {
    const small = rulebookOf({
      questions: [question('budget', ['none', 'some'])],
      effects: [
        effect('sovereign commissioner', { budget: 'none' }, -1),
        effect('contributive commissioner', { budget: 'none' }, 1),
        effect('contributive commissioner', { budget: 'none' }, -2),
      ],
    });
    const answers = { budget: ['none'] };
    expect(helpFromOthers(small, answers, recommend(small, answers).ranking, 'sovereign')).toEqual([]);
  });

  it('is about the same answer, where two are ticked', () => {
    expect(helpFor({ objectives: ['needs', 'rules'] })).toEqual([]);
    const [found, ...more] = helpFor({ objectives: ['ideas', 'rules'] });
    expect(more).toEqual([]);
    expect(found?.helped.map(({ scenario, levers }) => [scenario, ...levers.map((one) => one.effect)])).toEqual([
      ['contributive', 'contributive-participant-objectives-ideas-helps'],
    ]);
    expect(helpFor({ objectives: ['ideas', 'needs'] })[0]?.heldBack.brakes.map((one) => one.effect)).toEqual([
      'sovereign-participant-objectives-ideas-hinders',
    ]);
  });

  it('is nothing where the brake or the lever hangs on an open answer, or where nothing holds it back', () => {
    expect(helpFor({ digital: ['basic'], staff: ['one'] }).map(({ questions }) => questions)).toEqual([['digital']]);
    const topic = { budget: ['some'], digital: ['technical'], staff: ['team'] };
    expect(helpFor(topic)).toEqual([]);
    expect(helpFor({ ...topic, topic: ['ordinary'] })).toEqual([]);
    expect(helpFor({ ...topic, topic: ['sensitive'] }).map(({ actor }) => actor)).toEqual(['commissioner', 'provider']);
  });
});
