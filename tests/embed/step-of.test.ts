import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import { stepOf } from '../../src/app/embedded/step-of.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { journey } from '../../src/machine/journey.ts';
import { journeyInput } from '../../src/machine/journey-input.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const rulebook = loadRulebook();
const answers: Answers = Object.fromEntries(rulebook.questions.map(({ id }) => [id, 'unknown']));

it('says where the reader is by a number, and nothing of what was answered', () => {
  const actor = createActor(journey, { input: journeyInput(rulebook, () => 1) }).start();
  const of = rulebook.questions.length;
  expect(stepOf(actor.getSnapshot())).toEqual({ step: 0, of });
  for (const { id } of rulebook.questions) {
    if (id === rulebook.questions[0]?.id) actor.send({ type: 'start' });
    expect(stepOf(actor.getSnapshot()).step).toBe(rulebook.questions.findIndex((one) => one.id === id) + 1);
    actor.send({ type: 'answer', question: id, answer: 'unknown' });
    actor.send({ type: 'continue' });
  }
  expect(stepOf(actor.getSnapshot())).toEqual({ step: of + 1, of });
  actor.send({ type: 'finish' });
  expect(stepOf(actor.getSnapshot())).toEqual({ step: of + 2, of });
  actor.send({ type: 'arrive', place: { view: 'method', rule: null }, kept: null });
  expect(stepOf(actor.getSnapshot())).toEqual({ step: 0, of });
  actor.send({ type: 'arrive', place: { view: 'result', answers, play: null }, kept: null });
  expect(stepOf(actor.getSnapshot())).toEqual({ step: of + 2, of });
});
