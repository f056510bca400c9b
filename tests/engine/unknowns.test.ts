import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, allAnswers, knownAnswer } from '../../src/engine/answers.ts';
import { type Model, modelOf } from '../../src/engine/model.ts';
import { possibleWinners } from '../../src/engine/possible-winners.ts';
import { unknowns } from '../../src/engine/unknown/unknowns.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Question } from '../../src/rulebook/shapes.ts';
import { drawn } from './arbitrary-rulebook.ts';
import { firstIn } from './first-in.ts';
import { completions } from './oracle.ts';
import { alert, question, rulebookOf, seenByAll } from './rulebook-builder.ts';

/** A question's « Je ne sais pas » made again one completion after the other, by the plain engine. */
function oneByOne(model: Model, answers: Answers, asked: Question) {
  const { rulebook } = model;
  const now = firstIn(model, answers);
  const led = allAnswers(asked).map((answer) => {
    const given = { ...answers, [asked.id]: answer };
    return {
      answer,
      first: firstIn(model, given),
      all: completions(rulebook, given).map((one) => firstIn(model, one)),
    };
  });
  const entropy = (firsts: readonly (readonly string[])[]) =>
    rulebook.scenarios.reduce((sum, { id }) => {
      const share = firsts.reduce((all, first) => all + (first.includes(id) ? 1 / first.length : 0), 0) / firsts.length;
      return share === 0 ? sum : sum - share * Math.log2(share);
    }, 0);
  const mean = led.reduce((sum, { all }) => sum + entropy(all), 0) / led.length;
  return {
    question: asked.id,
    answers: led.map(({ answer, first, all }) => ({
      answer,
      first,
      changes: first.join() !== now.join(),
      possible: rulebook.scenarios.map(({ id }) => id).filter((id) => all.some((one) => one.includes(id))),
    })),
    whileOthersOpen: led.some(({ first }) => first.join() !== now.join()),
    // Completions come in one order, whatever the answer: the nth of each are settled alike elsewhere.
    onceAllKnown: led.some(({ all }) => all.some((first, n) => first.join() !== led[0]?.all[n]?.join())),
    drop: expect.closeTo(entropy(led.flatMap(({ all }) => all)) - mean, 9),
  };
}

describe('« Je ne sais pas »', () => {
  const rulebook = rulebookOf({
    questions: [
      question('budget', ['none', 'some']),
      question('staff', ['one', 'team']),
      question('digital', ['basic', 'technical']),
    ],
    effects: [
      ...seenByAll('sovereign', { digital: 'technical' }, 2),
      ...seenByAll('contributive', { staff: 'team' }, 1),
      ...seenByAll('oligarchic', { digital: 'basic' }, 2),
      ...seenByAll('participatory', { budget: ['none', 'some'] }, -2),
    ],
  });
  const of = (answers: Answers) => unknowns(modelOf(rulebook), answers);

  it('decides by itself, or changes nothing', () => {
    // Technical: sovereign 2. Basic: oligarchic 2. Contributive at most 1, participatory −2, whatever the rest. While digital is
    // open the first two are at 1, which a team ties; once it is known, a team changes nothing.
    const { questions, settleFirst } = of({ budget: ['some'] });
    expect(questions.map((one) => [one.question, one.whileOthersOpen, one.onceAllKnown])).toEqual([
      ['staff', true, false],
      ['digital', true, true],
    ]);
    expect(questions[1]?.answers).toEqual([
      { answer: ['basic'], first: ['oligarchic'], changes: true, possible: ['oligarchic'] },
      { answer: ['technical'], first: ['sovereign'], changes: true, possible: ['sovereign'] },
    ]);
    expect(questions.map(({ drop }) => drop)).toEqual([0, 1]);
    expect(settleFirst).toBe('digital');
  });

  it('is left open without harm when it changes nothing: there is none to settle first', () => {
    const { questions, settleFirst } = of({ digital: ['basic'] });
    expect(questions.map((one) => [one.question, one.onceAllKnown])).toEqual([
      ['budget', false],
      ['staff', false],
    ]);
    expect(settleFirst).toBeNull();
  });

  it('may count only together with another, and counts all the same', () => {
    // The two together decide: the sovereign where they agree, the contributive where they do not. Each alone tells nothing.
    const both = rulebookOf({
      questions: [question('staff', ['one', 'team']), question('digital', ['basic', 'technical'])],
      effects: [
        ...seenByAll('sovereign', { staff: 'one', digital: 'basic' }, 2),
        ...seenByAll('sovereign', { staff: 'team', digital: 'technical' }, 2),
        ...seenByAll('contributive', { staff: 'one', digital: 'technical' }, 2),
        ...seenByAll('contributive', { staff: 'team', digital: 'basic' }, 2),
        ...seenByAll('oligarchic', { staff: ['one', 'team'] }, -2),
        ...seenByAll('participatory', { digital: ['basic', 'technical'] }, -2),
      ],
    });
    const { questions, settleFirst } = unknowns(modelOf(both), {});
    expect(questions.map((one) => [one.whileOthersOpen, one.onceAllKnown, one.drop])).toEqual([
      [false, true, 0],
      [false, true, 0],
    ]);
    expect(settleFirst).toBe('staff');
    // And so they do while a third question, which decides nothing, is open too.
    const third = rulebookOf({
      questions: [...both.questions, question('budget', ['none', 'some'])],
      effects: [...both.effects, ...seenByAll('oligarchic', { budget: 'none' }, -1)],
    });
    expect(unknowns(modelOf(third), {}).questions.map((one) => [one.question, one.onceAllKnown])).toEqual([
      ['staff', true],
      ['digital', true],
      ['budget', false],
    ]);
  });

  it('may count by the red alerts that two raise together', () => {
    const alerting = rulebookOf({
      questions: [question('data', ['ordinary', 'special']), question('digital', ['basic', 'technical'])],
      effects: [
        ...seenByAll('sovereign', { data: ['ordinary', 'special'] }, 2),
        ...seenByAll('contributive', { digital: ['basic', 'technical'] }, 1),
      ],
      alerts: [
        alert('special-without-skills', 'red', ['sovereign'], { data: 'special', digital: 'basic' }),
        alert('ordinary-with-skills', 'red', ['sovereign'], { data: 'ordinary', digital: 'technical' }),
      ],
    });
    const { questions } = unknowns(modelOf(alerting), {});
    expect(questions.map((one) => [one.whileOthersOpen, one.onceAllKnown, one.drop])).toEqual([
      [false, true, 0],
      [false, true, 0],
    ]);
  });

  it('may raise a red alert that takes the first place', () => {
    const alerting = rulebookOf({
      ...rulebook,
      questions: [...rulebook.questions, question('data', ['ordinary', 'special'])],
      alerts: [alert('special-data-on-a-platform', 'red', ['oligarchic'], { data: 'special' })],
    });
    const given = { budget: ['some'], staff: ['team'], digital: ['basic'] };
    const { questions } = unknowns(modelOf(alerting), given);
    expect(questions[0]?.answers).toMatchObject([
      { answer: ['ordinary'], first: ['oligarchic'], changes: false },
      { answer: ['special'], first: ['contributive'], changes: true },
    ]);
  });

  it('is none when every answer is known', () => {
    const known = { budget: ['some'], staff: ['team'], digital: ['basic'] };
    expect(of(known)).toEqual({ questions: [], settleFirst: null });
  });

  it('does what it does one completion after the other, whatever the rulebook and the answers', () => {
    let [decisive, idle] = [0, 0];
    fc.assert(
      fc.property(drawn(), ({ rulebook: any, answers }) => {
        const model = modelOf(any);
        const open = any.questions.filter(({ id }) => !knownAnswer(answers, id));
        const { questions, settleFirst } = unknowns(model, answers);
        expect(questions).toEqual(open.map((asked) => oneByOne(model, answers, asked)));
        const most = Math.max(...questions.map(({ drop }) => drop));
        const settled = questions.find(({ question: id }) => id === settleFirst);
        expect(settled?.drop ?? 0).toBeCloseTo(Math.max(0, most), 8);
        expect(settleFirst === null).toBe(questions.every(({ onceAllKnown }) => !onceAllKnown));
        decisive += questions.filter(({ onceAllKnown }) => onceAllKnown).length;
        idle += questions.filter(({ onceAllKnown }) => !onceAllKnown).length;
      }),
      { numRuns: 200 },
    );
    expect(Math.min(decisive, idle)).toBeGreaterThan(20);
  });

  it('leaves possible, over its answers, those who were: on the real rules too', () => {
    const real = loadRulebook();
    const model = modelOf(real);
    for (const { answers } of real.cases) {
      const all = possibleWinners(model, answers);
      for (const { question: id, answers: ways } of unknowns(model, answers).questions) {
        expect(all.every((one) => ways.some(({ possible }) => possible.includes(one)))).toBe(true);
        for (const { answer, possible, first } of ways) {
          expect(possible).toEqual(possibleWinners(model, { ...answers, [id]: answer }));
          expect(first).toEqual(firstIn(model, { ...answers, [id]: answer }));
        }
      }
    }
  });
});
