import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { modelOf } from '../../src/engine/model.ts';
import { possibleWinners } from '../../src/engine/possible-winners.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { ACTORS } from '../../src/rulebook/shapes.ts';
import { drawn } from './arbitrary-rulebook.ts';
import { firstIn } from './first-in.ts';
import { completions } from './oracle.ts';
import { alert, question, rulebookOf, seenByAll } from './rulebook-builder.ts';
import { complete, small } from './small-rulebook.ts';

const possible = (rulebook: Rulebook, answers: Answers) => possibleWinners(modelOf(rulebook), answers);

/** The same, one completion after the other. */
const oneByOne = (rulebook: Rulebook, answers: Answers, model = modelOf(rulebook)) => {
  const first = new Set(completions(rulebook, answers).flatMap((one) => firstIn(model, one)));
  return rulebook.scenarios.map(({ id }) => id).filter((id) => first.has(id));
};

describe('the possible winners', () => {
  it('are those who stand first when every answer is known', () => {
    expect(possible(small, complete)).toEqual(['sovereign']);
    // Ideas give ⅓ × 1/6 = 1/18 to two of them; u/2 is 1/14. A red alert stops the sovereign.
    const tied = { owner: ['company'], objectives: ['ideas'], budget: ['limited'], sponsorship: ['hesitant'] };
    expect(possible(small, { ...tied, data: ['ordinary'], digital: ['basic'] })).toEqual([
      'participatory',
      'contributive',
      'oligarchic',
    ]);
  });

  it('are those whom an answer still open could put first', () => {
    const rulebook = rulebookOf({
      questions: [question('budget', ['none', 'limited', 'substantial']), question('digital', ['basic', 'technical'])],
      effects: [
        ...seenByAll('oligarchic', { budget: 'none' }, 2),
        ...seenByAll('sovereign', { budget: 'substantial' }, 2),
        ...seenByAll('contributive', { budget: ['none', 'substantial'] }, -2),
        ...seenByAll('participatory', { digital: 'basic' }, -1),
      ],
    });
    // No budget: the oligarchic, by 2 to 0. Substantial: the sovereign. Limited: three level, the participatory at −1.
    const basic = { digital: ['basic'] };
    expect(possible(rulebook, { ...basic, budget: ['none'] })).toEqual(['oligarchic']);
    expect(possible(rulebook, { ...basic, budget: ['substantial'] })).toEqual(['sovereign']);
    expect(possible(rulebook, basic)).toEqual(['sovereign', 'contributive', 'oligarchic']);
  });

  it('take two answers together where neither alone would do', () => {
    const rulebook = rulebookOf({
      questions: [question('budget', ['none', 'some']), question('digital', ['basic', 'technical'])],
      effects: [
        ...seenByAll('oligarchic', { budget: ['none', 'some'] }, 1),
        ...seenByAll('sovereign', { budget: 'some', digital: 'technical' }, 2),
      ],
    });
    expect(possible(rulebook, { budget: ['none'] })).toEqual(['oligarchic']);
    expect(possible(rulebook, { digital: ['basic'] })).toEqual(['oligarchic']);
    expect(possible(rulebook, {})).toEqual(['sovereign', 'oligarchic']);
  });

  it('leave out a scenario that a red alert stops whatever the answer, and count on one that may stop a rival', () => {
    const rulebook = rulebookOf({
      questions: [question('data', ['ordinary', 'special']), question('digital', ['basic', 'technical'])],
      effects: [
        ...seenByAll('oligarchic', { digital: ['basic', 'technical'] }, 2),
        ...seenByAll('sovereign', { digital: 'technical' }, 1),
        ...seenByAll('contributive', { digital: 'basic' }, 1),
      ],
      alerts: [alert('special-data-on-a-platform', 'red', ['oligarchic'], { data: 'special' })],
    });
    expect(possible(rulebook, { digital: ['technical'] })).toEqual(['sovereign', 'oligarchic']);
    expect(possible(rulebook, { data: ['special'] })).not.toContain('oligarchic');
    expect(possible(rulebook, { data: ['ordinary'] })).toEqual(['oligarchic']);
  });

  it('are found as one by one, whatever the rulebook, the answers and the priority', () => {
    fc.assert(
      fc.property(drawn(), fc.constantFrom(null, ...ACTORS), ({ rulebook, answers }, priority) => {
        const model = modelOf(rulebook, priority);
        expect(possibleWinners(model, answers)).toEqual(oneByOne(rulebook, answers, model));
      }),
      { numRuns: 400 },
    );
  });

  it('are found as one by one on the real rules, for the four cases', () => {
    const rulebook = loadRulebook();
    for (const { answers } of rulebook.cases.filter((one) => completions(rulebook, one.answers).length < 400))
      expect(possible(rulebook, answers)).toEqual(oneByOne(rulebook, answers));
  });

  it('may be anyone when nothing is answered', () => {
    expect(possible(loadRulebook(), {})).toHaveLength(4);
  });

  it('stops at an answer that the question does not have', () => {
    expect(() => possible(small, { budget: ['lots'] })).toThrow(/budget: lots/);
  });
});
